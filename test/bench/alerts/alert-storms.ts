import { PublishBatchCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { channels } from '../../../shared/alerts/channel.ts';
import { subscriptionFilter } from '../../../shared/alerts/subscriptions/subscription-filter.ts';
import type { Report } from '../../../shared/incidents/report/report.ts';
import { languages } from '../../../shared/reference/languages.ts';
import { engineClient, itemsOf } from '../engine.ts';
import { spread, tell } from '../figures.ts';
import { demandAllNew, type LoadGenerator, startLoadGenerator } from '../load.ts';
import type { Outcome } from '../load-orders.ts';
import { onStage, type Stage } from '../local-run.ts';
import { reportsOf } from '../reports.ts';

/** SNS's own rates, whatever we do. Source: AWS General Reference, Amazon SNS quotas, read 2026-11-22. */
const carrier = { smsPerSecond: 20, mailsPerSecond: 10 };

/** Once with one report in ten that alerts everybody at its post, the others five grams, as most are; once with every one. */
const pace = { perSecond: 20, seconds: 20, subscribers: 200, languages: 5 };
const alertingOneIn = [10, 1];
const burst = { reports: 500, atOnce: 40 };

const Part = z.object({ state: z.string(), at: z.iso.datetime() });
const Sent = z.object({
  sk: z.string().startsWith('SENT#first#'),
  alertId: z.string(),
  topic: z.string(),
  state: z.string(),
  attempts: z.int(),
  claimedAt: z.iso.datetime(),
  parts: z.record(z.string(), Part),
});
type Sent = z.infer<typeof Sent>;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What was dispatched, once that is so many alerts and nothing is left to send. */
const dispatchesOf = async ({ run, alertsTable }: Stage, alerts: number): Promise<Sent[]> => {
  const client = engineClient(run.engine);
  try {
    for (const end = Date.now() + 240_000; Date.now() < end; await pause(500)) {
      const sent = (await itemsOf(client, alertsTable)).flatMap((item) => Sent.safeParse(item).data ?? []);
      const told = new Set(sent.map(({ alertId }) => alertId));
      if (told.size === alerts && sent.every(({ state }) => state === 'published')) return sent;
    }
  } finally {
    client.destroy();
  }
  throw new Error('alerts were not published within four minutes');
};

const told = languages.slice(0, pace.languages).map(({ tag }) => tag);

const topicOf = ({ blo }: Stage) => `arn:aws:sns:ap-southeast-1:000000000000:blo-kh-alerts-${blo}`;

const onEngine = async <Result>(
  { run }: Stage,
  work: (clients: { sns: SNSClient; sqs: SQSClient }) => Promise<Result>,
): Promise<Result> => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const settings = { endpoint: run.messages, region: 'ap-southeast-1', credentials };
  const clients = { sns: new SNSClient(settings), sqs: new SQSClient(settings) };
  try {
    return await work(clients);
  } finally {
    clients.sns.destroy();
    clients.sqs.destroy();
  }
};

/** Readers of one post's text messages, a fifth of them in each language, each with their own filter. */
const subscribe = (stage: Stage): Promise<void> =>
  onEngine(stage, async ({ sns, sqs }) => {
    for (let index = 0; index < pace.subscribers; index += 1) {
      const wish = { channel: 'sms', language: told[index % told.length] ?? 'en', leastSeverity: 'Moderate' } as const;
      await sqs.send(new CreateQueueCommand({ QueueName: `reader-${index}` }));
      await sns.send(
        new SubscribeCommand({
          TopicArn: topicOf(stage),
          Protocol: 'sqs',
          Endpoint: `arn:aws:sqs:ap-southeast-1:000000000000:reader-${index}`,
          Attributes: { FilterPolicy: JSON.stringify(subscriptionFilter(wish)) },
        }),
      );
    }
  });

const text = (StringValue: string) => ({ DataType: 'String', StringValue });

/** The yardstick: how long the engine by itself takes for the PublishBatch of one alert, with nothing of ours before it. */
const bareBatches = (stage: Stage): Promise<number[]> =>
  onEngine(stage, async ({ sns }) => {
    const entries = told.flatMap((language) =>
      channels.map((channel) => ({
        Id: `${language}-${channel}`,
        Message: 'Bavet: moderate notice 00000000. Sign in to read it.',
        MessageAttributes: {
          ...{ language: text(language), channel: text(channel) },
          ...{ severity: text('Moderate'), crime: text('drugs') },
        },
      })),
    );
    const times: number[] = [];
    for (let index = 0; index < pace.perSecond; index += 1) {
      const startedAt = performance.now();
      await sns.send(new PublishBatchCommand({ TopicArn: topicOf(stage), PublishBatchRequestEntries: entries }));
      times.push(performance.now() - startedAt);
    }
    return times;
  });

/** A fifth of the severe threshold: the own post is told, where all subscribers are. */
const notable = (reports: readonly Report[]): Report[] =>
  reports.map((report) =>
    report.crime === 'drugs'
      ? { ...report, seizures: report.seizures.map((one) => ({ ...one, quantity: { value: 0.2, unit: 'kilogram' } })) }
      : report,
  );

const mixed = (blo: string, count: number, oneIn: number): Report[] => {
  const loud = notable(reportsOf(blo, count / oneIn, 'loud'));
  return reportsOf(blo, count, 'quiet').map(
    (report, index) => (index % oneIn === 0 ? loud[index / oneIn] : report) ?? report,
  );
};

/** Of every report that alerted anybody: until its alert was about to be handed over, and until SNS had the last text. */
const waitsFor = (sent: readonly Sent[], { requests }: Outcome) =>
  requests.flatMap(({ id, answeredAt }) => {
    const own = sent.filter(({ alertId }) => alertId === `${id}.1`);
    const texts = own
      .flatMap(({ parts }) => Object.entries(parts).filter(([name]) => name.endsWith('#sms')))
      .map(([, { at }]) => Date.parse(at));
    const claims = own.map(({ claimedAt }) => Date.parse(claimedAt));
    return texts.length > 0 ? [{ ready: Math.max(...claims) - answeredAt, last: Math.max(...texts) - answeredAt }] : [];
  });

/** Sends reports for a while. @param before how many alerts there are already @returns how many there are now */
const sendFor = async (stage: Stage, generator: LoadGenerator, oneIn: number, before: number): Promise<number> => {
  const reports = mixed(stage.blo, pace.perSecond * pace.seconds, oneIn);
  const outcome = await generator.send({ kind: 'posts', reports, atOnce: 1, perSecond: pace.perSecond });
  demandAllNew(outcome);
  const alerts = before + reports.length / oneIn;
  const waits = waitsFor(await dispatchesOf(stage, alerts), outcome);
  const { p50, p95, p99, worst } = spread(waits.map(({ last }) => last));
  tell({
    ...{ bench: 'alerts-200-subscribers', value: p99, unit: 'ms', atMost: 2_000, p50, p95, p99, worst },
    ...{ alertingOneIn: oneIn, alerts: waits.length, ...pace },
    readyToHandOver: spread(waits.map(({ ready }) => ready)),
    // What one alert takes to reach all of them, by the rates of SNS alone.
    snsSecondsForSms: pace.subscribers / carrier.smsPerSecond,
    snsSecondsForMail: pace.subscribers / carrier.mailsPerSecond,
  });
  return alerts;
};

/**
 * From the receipt in the officer's hand to the last text message handed to SNS, for 200 subscribers of a post in five
 * languages: to the moment in the ledger, which is that of PublishBatch's answer. They are queues here, which nobody
 * reads: what a local run does beside, writing each delivery to a file, is no part of what is measured. That the engine
 * puts a message into all 200 queues, one after the other in one thread, before it answers is in the figure, and how
 * long that takes by itself stands beside it; SNS answers first, and then delivers at rates of its own. No storm is held
 * back here: by a country's own limits ten texts in ten minutes would go out, and the rest would cost no publication.
 */
export const benchAlertsToSubscribers = (): Promise<void> =>
  onStage(
    async (stage) => {
      await subscribe(stage);
      const generator = startLoadGenerator(stage, stage.incidentsTable);
      const warm = notable(reportsOf(stage.blo, 10, 'loud'));
      await generator.send({ kind: 'posts', reports: warm, atOnce: 1, perSecond: 2 });
      await dispatchesOf(stage, warm.length);
      const { p50, p95 } = spread(await bareBatches(stage));
      tell({ bench: 'alerts-200-subscribers: the engine alone', value: p50, unit: 'ms a PublishBatch', p50, p95 });
      let alerts = warm.length;
      for (const oneIn of alertingOneIn) alerts = await sendFor(stage, generator, oneIn, alerts);
      generator.stop();
    },
    { languages: told, alerting: { escalateMinutes: 15 } },
  );

/** Every due alert of a burst exactly once, by the ledger: no dispatch missing, none claimed twice. */
export const benchAlertBurst = (): Promise<void> =>
  onStage(
    async (stage) => {
      const generator = startLoadGenerator(stage, stage.incidentsTable);
      const reports = notable(reportsOf(stage.blo, burst.reports, 'loud'));
      const outcome = await generator.send({ kind: 'posts', reports, atOnce: burst.atOnce });
      demandAllNew(outcome);
      const startedAt = Math.min(...outcome.requests.map((request) => request.startedAt));
      const sent = await dispatchesOf(stage, reports.length);
      const parts = sent.flatMap((dispatch) => Object.values(dispatch.parts));
      const due = reports.length * 2 * channels.length;
      const once = sent.filter(({ attempts }) => attempts === 1).flatMap((dispatch) => Object.values(dispatch.parts));
      const published = once.filter(({ state }) => state === 'published').length;
      const secondsToLast = (Math.max(...parts.map(({ at }) => Date.parse(at))) - startedAt) / 1000;
      tell({
        ...{ bench: 'alert-burst', value: published, unit: 'messages published exactly once' },
        ...{ atLeast: due, atMost: due, due, ...burst, secondsToLast },
      });
      generator.stop();
    },
    { alerting: { escalateMinutes: 15 } },
  );
