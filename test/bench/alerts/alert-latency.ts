import * as z from 'zod';
import { engineClient, itemsOf } from '../engine.ts';
import { spread, tell } from '../figures.ts';
import { demandAllNew, startLoadGenerator } from '../load.ts';
import type { Outcome } from '../load-orders.ts';
import { onStage, type Stage } from '../local-run.ts';
import { reportsOf } from '../reports.ts';

/** Every one of them is told to all BLOs of its border and to the authority, in two languages and by two channels. */
const pace = { perSecond: 2, seconds: 20 };

const Part = z.object({ state: z.string(), at: z.iso.datetime() });
const Entry = z.object({
  sk: z.string().startsWith('SENT#first#'),
  alertId: z.string(),
  state: z.string(),
  parts: z.record(z.string(), Part),
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Moments of publication by report; waits until nothing is left to publish. */
const publicationsOf = async ({ run, alertsTable }: Stage, reports: number): Promise<Map<string, number[]>> => {
  const client = engineClient(run.engine);
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(250)) {
    const entries = (await itemsOf(client, alertsTable)).flatMap((item) => Entry.safeParse(item).data ?? []);
    const moments = new Map<string, number[]>();
    for (const { alertId, parts } of entries)
      moments.set(alertId, [...(moments.get(alertId) ?? []), ...Object.values(parts).map(({ at }) => Date.parse(at))]);
    const isDone = moments.size === reports && entries.every(({ state }) => state === 'published');
    if (isDone) {
      client.destroy();
      return moments;
    }
  }
  throw new Error('alerts were not published within a minute');
};

const waits = ({ requests }: Outcome, publications: Map<string, number[]>) =>
  requests.map(({ id, answeredAt }) => {
    const moments = publications.get(`${id}.1`) ?? [];
    return { all: moments.map((moment) => moment - answeredAt), last: Math.max(...moments) - answeredAt };
  });

/** From the receipt in the officer's hand to each publication of the alert, by the ledger. */
export const benchAlertLatency = (): Promise<void> =>
  onStage(
    async (stage) => {
      const generator = startLoadGenerator(stage, stage.incidentsTable);
      const warm = reportsOf(stage.blo, 10, 'loud');
      await generator.send({ kind: 'posts', reports: warm, atOnce: 1, perSecond: pace.perSecond });
      const reports = reportsOf(stage.blo, pace.perSecond * pace.seconds, 'loud');
      const outcome = await generator.send({ kind: 'posts', reports, atOnce: 1, perSecond: pace.perSecond });
      demandAllNew(outcome);
      const each = waits(outcome, await publicationsOf(stage, warm.length + reports.length));
      const publications = each.flatMap(({ all }) => all);
      const { p50, p95, p99, worst } = spread(publications);
      tell({
        ...{ bench: 'accept to publish', value: p99, unit: 'ms', atMost: 2_000, p50, p95, p99, worst },
        ...{ publications: publications.length, ...pace },
        lastOfReport: spread(each.map(({ last }) => last)),
      });
      generator.stop();
    },
    { alerting: { escalateMinutes: 15 } },
  );
