import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Reader, subscribed, type Told, toldTo } from '../fixtures/local-run/local-alerts.ts';
import { type LocalProgram, newFolder, removeFolder, startLocalProgram } from '../fixtures/local-run/local-run.ts';
import { outputsOf, signedIn } from '../fixtures/local-run/local-sign-in.ts';
import { type SnsBetween, startSnsBetween } from '../fixtures/local-run/sns-between.ts';
import { sendUntilAnswered } from '../fixtures/local-run/tablet.ts';

/** Every run has two minutes for it; by hand `SLOW_REPORTS=500` takes four, and was tried with 2,000 messages each told once. */
const reports = Number(process.env['SLOW_REPORTS'] ?? 150);
const connections = 40;

/** No storm, and nobody is told again while this goes on. */
const changes = { alerting: { escalateMinutes: 15 } };

/** The engine of DynamoDB stands still for as long, and runs in between: longer than a call waits for a line. */
const stillMs = 1_300;
const runningMs = 2_500;

/** Whether a process is the engine of DynamoDB: a child of the local run, as Linux lists it. */
const enginesOf = (run: LocalProgram): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const [, parent = ''] = /^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
        return Number(parent) === run.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dynoxide');
      } catch {
        return false;
      }
    });

/** Has the engine of DynamoDB stand still again and again. @returns what ends it */
const stutter = (run: LocalProgram): (() => Promise<void>) => {
  const pids = enginesOf(run);
  let isOver = false;
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
    for (const pid of pids)
      try {
        process.kill(pid, name);
      } catch {
        // It ended with the run.
      }
  };
  const going = (async () => {
    while (!isOver) {
      signal('SIGSTOP');
      await pause(stillMs);
      signal('SIGCONT');
      await pause(runningMs);
    }
  })();
  expect(pids).toHaveLength(1);
  return async () => {
    isOver = true;
    await going;
  };
};

const Entry = z.object({ alertId: z.string(), topic: z.string(), state: z.string() });

/** Dispatches that are not done with: where there is none, nothing will be published any more. */
const openDispatches = async (run: LocalProgram) => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: run.engine, region: 'ap-southeast-1', credentials });
  const entries: z.infer<typeof Entry>[] = [];
  const TableName = outputsOf(run)['AlertsTable'] ?? '';
  for await (const { Items = [] } of paginateScan({ client }, { TableName }))
    entries.push(...Items.filter(({ sk }) => sk?.S?.startsWith('SENT#')).map((item) => Entry.parse(unmarshall(item))));
  client.destroy();
  return entries.filter(({ state }) => state !== 'published');
};

const severe = () => ({
  ...{ crime: 'drugs', id: randomUUID(), blo: 'KH-BAVET', occurredAt: '2016-06-19T16:30:00+07:00' },
  place: { latitude: 11.0632, longitude: 106.1356, accuracyMetres: 8 },
  seizures: [{ substance: 'methamphetamine', quantity: { value: 1.9, unit: 'kilogram' } }],
});

type Severe = ReturnType<typeof severe>;

const severeReports = (length: number): Severe[] => Array.from({ length }, severe);

describe('Severe reports while DynamoDB stutters and answers of SNS come too late, in a local run', () => {
  const folder = newFolder();
  let sns: SnsBetween;
  let run: LocalProgram;
  let readers: Reader[] = [];

  const send = async (reports: readonly Severe[]): Promise<void> => {
    const { apiUrl, token } = await signedIn(run, 'officer', 'KH-BAVET');
    const left = reports.values();
    const tablet = async () => {
      for (const report of left) expect((await sendUntilAnswered(apiUrl, token, report)).status).toBeLessThan(300);
    };
    await Promise.all(Array.from({ length: connections }, tablet));
  };

  /** What reached each address about each report, by both. */
  const toldOf = (reports: readonly Severe[]): Map<string, Told[]> => {
    const told = new Map<string, Told[]>();
    for (const address of readers.flatMap(({ sms, email }) => [sms, email])) {
      const all = toldTo(run, address);
      for (const { id } of reports) {
        const isOf = ({ text, subject = '' }: Told) => `${subject} ${text}`.includes(id.slice(-8));
        told.set(`${address} ${id}`, all.filter(isOf));
      }
    }
    return told;
  };

  /** Waits until everybody is told and nothing is left to publish. */
  const untilSettled = async (reports: readonly Severe[], end: () => Promise<void>): Promise<void> => {
    const isTold = () => [...toldOf(reports).values()].every((texts) => texts.length > 0);
    for (const until = Date.now() + 150_000; Date.now() < until && !isTold(); await pause(1_000));
    await end();
    for (const until = Date.now() + 60_000; Date.now() < until; await pause(1_000))
      if ((await openDispatches(run)).length === 0) return;
    expect(await openDispatches(run)).toEqual([]);
  };

  beforeAll(async () => {
    sns = await startSnsBetween();
    run = await startLocalProgram(folder, 'kh', changes, sns.address);
    sns.leadTo(run.messages);
    readers = [
      await subscribed(await signedIn(run, 'officer', 'KH-BAVET'), 'bavet', { language: 'en' }),
      await subscribed(await signedIn(run, 'authority'), 'authority', { language: 'en' }),
    ];
    sns.be('late');
  }, 300_000);

  afterAll(async () => {
    await run?.stop();
    await sns?.stop();
    removeFolder(folder);
  }, 30_000);

  it('are told once to each person by each channel', async () => {
    const sent = severeReports(reports);
    const end = stutter(run);
    await send(sent);
    await untilSettled(sent, end);
    expect(sns.asked.late).toBeGreaterThan(reports);
    const times = [...toldOf(sent)].map(([name, texts]) => [name, texts.length]);
    expect(times.filter(([, count]) => count !== 1)).toEqual([]);
  }, 300_000);
});
