import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type LocalProgram, newFolder, removeFolder, startLocalProgram } from '../fixtures/local-run/local-run.ts';
import { outputsOf, type Person, signedIn } from '../fixtures/local-run/local-sign-in.ts';
import { type SnsBetween, startSnsBetween } from '../fixtures/local-run/sns-between.ts';
import { ask, sendUntilAnswered } from '../fixtures/local-run/tablet.ts';

const scale = { reports: 1_000, tablets: 40, killedAfter: 400 };
/** Every twentieth is 1.9 kg of methamphetamine; the others are five grams of cannabis, of which nobody is told. */
const isLoud = (index: number) => index % 20 === 0;

const Example = z.object({
  paths: z.object({
    '/v1/incidents': z.object({
      post: z.object({
        requestBody: z.object({
          content: z.object({
            'application/json': z.object({
              examples: z.object({ drugs: z.object({ value: z.record(z.string(), z.unknown()) }) }),
            }),
          }),
        }),
      }),
    }),
  }),
});

/** One side of the line: the API of a country and its officer. */
const officerAt = (run: LocalProgram): Promise<Person> => signedIn(run, 'officer');

type Report = Record<string, unknown> & { id: string };

const start = Date.parse('2016-06-19T09:30:00Z');

const reportsFor = async ({ apiUrl }: Person): Promise<Report[]> => {
  const { paths } = Example.parse((await ask(apiUrl, 'GET /openapi.json')).json);
  const { photos: _photos, ...loud } =
    paths['/v1/incidents'].post.requestBody.content['application/json'].examples.drugs.value;
  const fiveGrams = [{ substance: 'cannabis-herb', form: 'herb', quantity: { value: 5, unit: 'gram' } }];
  return Array.from({ length: scale.reports }, (_, index) => ({
    ...loud,
    ...(isLoud(index) ? {} : { seizures: fiveGrams }),
    id: randomUUID(),
    occurredAt: new Date(start + index * 1_000).toISOString(),
  }));
};

const Delivery = z.object({
  at: z.string(),
  channel: z.string(),
  to: z.string(),
  topic: z.string(),
  text: z.string(),
  subject: z.string().optional(),
});

const deliveriesIn = (file: string) =>
  (existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [])
    .filter((line) => line !== '')
    .map((line) => Delivery.parse(JSON.parse(line)));

/** Every alert is to be told by both channels: no storm is to be summed up, and nothing told again meanwhile. */
const calm = { alerting: { escalateMinutes: 15 } };

const mailbox = 'kill-test@blo-network.example';
const phone = '+85512345678';

/** How often each report has been told to an address, after a moment: the end of its id stands for it. */
const timesTold = (file: string, reports: readonly Report[], address: string, since = ''): number[] => {
  const isWanted = ({ to, at }: z.infer<typeof Delivery>) => to === address && at > since;
  const texts = deliveriesIn(file)
    .filter(isWanted)
    .map(({ text, subject = '' }) => subject + text);
  return reports.map(({ id }) => texts.filter((text) => text.includes(id.slice(-8))).length);
};

const Entry = z.object({ alertId: z.string(), topic: z.string(), state: z.string(), attempts: z.int() });

/** What was dispatched, straight from the engine: the API shows it alert by alert. */
const ledgerOf = async (run: LocalProgram) => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: run.engine, region: 'ap-southeast-1', credentials });
  const entries: z.infer<typeof Entry>[] = [];
  const TableName = outputsOf(run)['AlertsTable'] ?? '';
  for await (const { Items = [] } of paginateScan({ client }, { TableName }))
    entries.push(...Items.filter(({ sk }) => sk?.S?.startsWith('SENT#')).map((item) => Entry.parse(unmarshall(item))));
  client.destroy();
  return entries;
};

const listed = async ({ apiUrl, token }: Person): Promise<string[]> => {
  const Page = z.object({ incidents: z.array(z.object({ id: z.string() })), cursor: z.string().optional() });
  const range = `from=${new Date(start).toISOString()}&to=${new Date(start + scale.reports * 1_000).toISOString()}`;
  const ids: string[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const query = `${range}&limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`;
    const page: z.infer<typeof Page> = Page.parse((await ask(apiUrl, `GET /v1/incidents?${query}`, { token })).json);
    ids.push(...page.incidents.map(({ id }) => id));
    cursor = page.cursor;
  }
  return ids;
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends all reports from 40 tablets; tells of each answer. @param isOver whether to stop */
const sendAll = async (
  { apiUrl, token }: Person,
  reports: readonly Report[],
  onAnswer: (report: Report, status: number) => void,
  isOver?: () => boolean,
): Promise<void> => {
  const left = reports.values();
  const tablet = async () => {
    for (const report of left) {
      if (isOver?.()) return;
      const sent = isOver
        ? ask(apiUrl, 'POST /v1/incidents', { token, body: report }).catch(() => undefined)
        : sendUntilAnswered(apiUrl, token, report);
      const answer = await sent;
      if (answer) onAnswer(report, answer.status);
    }
  };
  await Promise.all(Array.from({ length: scale.tablets }, tablet));
};

describe(`kill -9 in the middle of ${scale.reports} reports, then a start on the same data and a resend of all`, () => {
  const folder = newFolder();
  const acknowledged = new Set<string>();
  const statuses = new Map<string, number>();
  let sns: SnsBetween;
  let run: LocalProgram;
  let diedAt = '';
  let officer: Person;
  let reports: Report[] = [];

  const killInTheMiddle = async () => {
    let dead: Promise<void> | undefined;
    const note = ({ id }: Report, status: number) => {
      if (status < 300) acknowledged.add(id);
      if (acknowledged.size >= scale.killedAfter) dead ??= run.kill();
    };
    await sendAll(officer, reports, note, () => dead !== undefined);
    await dead;
    diedAt = new Date().toISOString();
  };

  /** Some answers of SNS come too late all the time: after the kill as before it. */
  const start = async () => {
    run = await startLocalProgram(folder, 'kh', calm, sns.address);
    sns.leadTo(run.messages);
    sns.be('late');
  };

  beforeAll(async () => {
    sns = await startSnsBetween();
    await start();
    officer = await officerAt(run);
    for (const [channel, address] of [
      ['sms', phone],
      ['email', mailbox],
    ] as const) {
      const body = { address, language: 'en' };
      const answer = await ask(officer.apiUrl, `PUT /v1/subscriptions/${channel}`, { token: officer.token, body });
      expect(answer.status).toBe(200);
    }
    reports = await reportsFor(officer);
    await killInTheMiddle();
    await start();
    await sendAll(officer, reports, ({ id }, status) => statuses.set(id, status));
  }, 300_000);

  afterAll(async () => {
    await run?.stop();
    await sns?.stop();
    removeFolder(folder);
  }, 30_000);

  it('answers tokens and addresses of before', async () => {
    expect((await officerAt(run)).apiUrl).toBe(officer.apiUrl);
    expect(statuses.size).toBe(scale.reports);
  });

  it('knows every report that had been acknowledged', () => {
    expect(acknowledged.size).toBeGreaterThanOrEqual(scale.killedAfter);
    expect(acknowledged.size).toBeLessThan(scale.reports);
    expect([...acknowledged].filter((id) => statuses.get(id) !== 200)).toEqual([]);
  });

  it('has kept all of them, none twice', async () => {
    expect((await listed(officer)).sort()).toEqual(reports.map(({ id }) => id).sort());
  });

  // A claim that died with its run is honoured for its lease, which is 45 s.
  it('sends every alert that was due, by both channels', async () => {
    const loud = reports.filter((_, index) => isLoud(index));
    for (const end = Date.now() + 120_000; Date.now() < end; await pause(500)) {
      const told = [phone, mailbox].flatMap((address) => timesTold(run.deliveries, loud, address));
      if (told.every((times) => times > 0)) break;
    }
    for (const address of [phone, mailbox]) {
      const untold = loud.filter((_, index) => timesTold(run.deliveries, loud, address)[index] === 0);
      expect([address, untold.map(({ id }) => id)]).toEqual([address, []]);
    }
  }, 150_000);

  it('leaves no alert claimed and unpublished', async () => {
    for (const end = Date.now() + 90_000; Date.now() < end; await pause(500))
      if ((await ledgerOf(run)).every(({ state }) => state === 'published')) break;
    const unpublished = (await ledgerOf(run)).filter(({ state }) => state !== 'published');
    expect(unpublished).toEqual([]);
  }, 120_000);

  it('sends none twice but where a claim died with its run, and was taken over', async () => {
    const loud = reports.filter((_, index) => isLoud(index));
    const ledger = await ledgerOf(run);
    const takenOver = new Set(
      ledger.filter(({ attempts }) => attempts > 1).map(({ alertId }) => alertId.replace(/\.1$/, '')),
    );
    for (const address of [phone, mailbox]) {
      const times = timesTold(run.deliveries, loud, address);
      const twice = loud.filter((_, index) => (times[index] ?? 0) > 1).map(({ id }) => id);
      expect(twice.filter((alert) => !takenOver.has(alert))).toEqual([]);
      expect(Math.max(...times)).toBeLessThanOrEqual(2);
      // The first of the two came from the run that died, or from nobody: a run that lives repeats nothing.
      expect(Math.max(...timesTold(run.deliveries, loud, address, diedAt))).toBe(1);
    }
  });

  it('tells nobody of what was too little to tell', () => {
    const quiet = reports.filter((_, index) => !isLoud(index));
    expect(timesTold(run.deliveries, quiet, mailbox).filter((times) => times > 0)).toEqual([]);
  });
});
