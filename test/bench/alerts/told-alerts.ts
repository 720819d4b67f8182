import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { alertIdOf } from '../../../shared/alerts/alert.ts';
import { engineClient, itemsOf } from '../engine.ts';
import type { Stage } from '../local-run.ts';

const Delivery = z.object({ at: z.iso.datetime(), to: z.string(), text: z.string(), subject: z.string().optional() });

/** Mails to one mailbox, by report: when each was delivered. The end of an id stands for it. */
export const mailsTo = (mailbox: string, { run }: Stage, reportIds: readonly string[]): number[][] => {
  const lines = readFileSync(run.deliveries, 'utf8').split('\n').filter(Boolean);
  const mails = lines.map((text) => Delivery.parse(JSON.parse(text))).filter(({ to }) => to === mailbox);
  return reportIds.map((id) =>
    mails
      .filter(({ subject = '', text }) => `${subject} ${text}`.includes(id.slice(-8)))
      .map(({ at }) => Date.parse(at)),
  );
};

const Sent = z.object({
  sk: z.string().startsWith('SENT#first#'),
  alertId: z.string(),
  parts: z.record(z.string(), z.object({ state: z.string(), at: z.iso.datetime() })),
});

/** Everything that was sent of the first alerts of some reports: to every topic, in every language, by every channel. */
export const partsOf = async ({ run, alertsTable }: Stage, reportIds: readonly string[]) => {
  const client = engineClient(run.engine);
  const ids = new Set(reportIds.map((id) => alertIdOf(id, 1)));
  const items = await itemsOf(client, alertsTable);
  client.destroy();
  return items
    .flatMap((item) => Sent.safeParse(item).data ?? [])
    .filter(({ alertId }) => ids.has(alertId))
    .flatMap(({ parts }) => Object.values(parts).map(({ state, at }) => ({ state, at: Date.parse(at) })));
};
