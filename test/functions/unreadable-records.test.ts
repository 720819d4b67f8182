import { PublishBatchCommand, PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { alertRepository } from '../../shared/alerts/aws/alert-repository.dynamodb.ts';
import { topicRateLimiter } from '../../shared/alerts/aws/topic-rate-limiter.dynamodb.ts';
import {
  addresseeKey,
  alertKey,
  custodyKey,
  dayKey,
  heldKey,
  incidentKey,
  nominalDeedKey,
  photoKey,
  revisionKey,
} from '../../shared/aws/table-layout.ts';
import { amendmentRepository } from '../../shared/incidents/aws/amendment-repository.dynamodb.ts';
import { incidentRepository } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { custodyLedger } from '../../shared/photos/aws/custody-ledger.dynamodb.ts';
import { photoArrivals } from '../../shared/photos/aws/photo-arrivals.dynamodb.ts';
import { dailyStatisticsRepository } from '../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import { alertNumber, planOf } from '../fixtures/alerts/alerts.ts';
import { makeCounts } from '../fixtures/aws/counting.ts';
import { type DynamoEngine, startDynamo } from '../fixtures/aws/dynamo-engine.ts';
import {
  answerOf,
  environment,
  named,
  type Page,
  pagesOf,
  spoil as spoilIn,
  unreadableIn,
} from '../fixtures/aws/spoiled-records.ts';
import { drugReport, incidentOf } from '../fixtures/incidents/reports.ts';
import { writtenRecords } from '../golden/written-records.ts';

const hour = 3_600_000;
const sns = mockClient(SNSClient);
let engine: DynamoEngine;
let logged: string;

beforeAll(async () => {
  engine = await startDynamo();
  await writtenRecords(engine);
  await makeCounts(engine);
  for (const [name, value] of Object.entries(environment(engine.endpoint))) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  sns.restore();
  await engine.stop();
});
beforeEach(() => {
  logged = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    logged += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    logged += String(chunk);
    return true;
  });
  sns.reset();
  sns.on(PublishCommand).resolves({ MessageId: 'm' });
  sns.on(PublishBatchCommand).callsFake(({ PublishBatchRequestEntries }) => ({
    Successful: PublishBatchRequestEntries.map(({ Id }: { Id: string }) => ({ Id, MessageId: `message-${Id}` })),
  }));
});

const spoil = (table: string, key: { pk: string; sk: string }, member: string) =>
  spoilIn(engine.client, table, key, member);
const unreadable = () => unreadableIn(logged);
const uuid = (number: number) => `0192a3b4-c5d6-4e7f-8a9b-${String(number).padStart(12, '0')}`;
const tables = { incidents: 'incidents', names: 'names', deeds: 'deeds' };

const reported = async (hoursAgo: number) => {
  const report = drugReport();
  const incident = incidentOf(report, new Date(Date.now() - hoursAgo * hour).toISOString());
  await incidentRepository(engine.client, tables).insertOnce(incident);
  return report;
};

describe('a list leaves out a record that cannot be read, tells the log, and goes on', () => {
  it('of incidents, page by page to the end', async () => {
    const spoiled = incidentKey(uuid(4));
    await spoil('incidents', spoiled, 'report');
    const pages = await pagesOf<Page & { incidents: { id: string }[] }>('list-incidents', {
      route: 'GET /v1/incidents',
      query: { blo: 'KH-BAVET', limit: '3', state: 'any' },
    });
    const ids = pages.flatMap(({ incidents }) => incidents.map(({ id }) => id));
    expect(ids.toSorted()).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map(uuid));
    expect(unreadable()).toEqual([named('incident', spoiled)]);
  });

  it('of revisions, with neither the one nor what it was changed from', async () => {
    const first = incidentOf(drugReport());
    const { id } = first.report;
    await incidentRepository(engine.client, tables).insertOnce(first);
    for (let revision = 1; revision < 26; revision += 1) {
      const note = { id: uuid(1000 + revision), reason: 'Seen again', by: 'person-1', at: first.changedAt };
      const [before, after] = [revision, revision + 1].map((number) => ({ ...first, revision: number }));
      const outcome = await amendmentRepository(engine.client, 'incidents').save({
        before: before!,
        after: after!,
        note,
        fingerprint: 'f',
      });
      expect(outcome).toBe('kept');
    }
    const spoiled = [3, 10, 16].map((number) => revisionKey(id, number));
    for (const key of spoiled) await spoil('incidents', key, 'record');
    const pages = await pagesOf<Page & { revisions: { revision: number; amendmentId?: string }[] }>('read-revisions', {
      route: 'GET /v1/incidents/{id}/revisions',
      path: { id },
    });
    const revisions = pages.flatMap((page) => page.revisions);
    const gone = [3, 4, 10, 11, 16, 17];
    const left = Array.from({ length: 26 }, (_, index) => 26 - index).filter((number) => !gone.includes(number));
    expect(revisions.map(({ revision }) => revision)).toEqual(left);
    for (const { revision, amendmentId } of revisions.slice(0, -1)) expect(amendmentId).toBe(uuid(999 + revision));
    expect(unreadable().toSorted()).toEqual(spoiled.map((key) => named('revision', key)).toSorted());
  });

  describe('of alerts', () => {
    const alerts = [21, 22, 23, 24, 25].map((number) => alertNumber(number));
    const spoiledAlert = alertKey(alerts[1]!.id);
    const spoiledAddressee = addresseeKey(alerts[3]!.id, 'KH-POIPET');
    const left = [alerts[4]!.id, alerts[2]!.id, alerts[0]!.id];
    const ours = (ids: readonly string[]) => ids.filter((id) => alerts.some((alert) => alert.id === id));

    beforeAll(async () => {
      const book = alertRepository(engine.client, 'alerts', 90);
      for (const alert of alerts) await book.write(planOf(alert, 'KH-POIPET'), undefined, Date.now());
      await spoil('alerts', spoiledAlert, 'facts');
      await spoil('alerts', spoiledAddressee, 'circle');
    });

    it('in an inbox, page by page to the end', async () => {
      const pages = await pagesOf<Page & { alerts: { id: string }[] }>('read-alerts', {
        route: 'GET /v1/alerts',
        blo: 'KH-POIPET',
        query: { limit: '1' },
      });
      expect(ours(pages.flatMap((page) => page.alerts.map(({ id }) => id)))).toEqual(left);
      const told = [named('addressee', spoiledAddressee), named('alert', spoiledAlert)];
      expect(unreadable().toSorted()).toEqual(told);
    });

    it('in a feed', async () => {
      const asking = { route: 'GET /v1/alerts/feed', blo: 'KH-POIPET', accept: 'application/atom+xml' };
      const { status, body } = await answerOf('read-alerts', asking);
      expect(status).toBe(200);
      for (const { id } of alerts) expect(String(body).includes(id), id).toBe(left.includes(id));
      expect(unreadable()).toHaveLength(2);
    });

    it('that an alert in CAP refers to', async () => {
      const spoiled = alertKey(`${uuid(1)}.1`);
      await spoil('alerts', spoiled, 'facts');
      const path = { id: `${uuid(1)}.2.correction` };
      const asking = { route: 'GET /v1/alerts/{id}', path, accept: 'application/cap+xml' };
      const { status, body } = await answerOf('read-alerts', asking);
      expect([status, String(body)]).toEqual([200, expect.stringContaining('<msgType>Update</msgType>')]);
      expect(unreadable()).toEqual([named('alert', spoiled)]);
    });
  });

  it('of entries in the custody ledger', async () => {
    const entry = { incidentId: uuid(1), photoId: uuid(902), at: '2026-11-22T02:00:00.000Z', who: 'person-1' };
    const ledger = custodyLedger(engine.client, 'custody');
    await ledger.write({ ...entry, id: 'a', deed: 'arrived', sha256: 'a'.repeat(64) });
    const spoiled = custodyKey(uuid(1), `${uuid(903)}#1#rejected`);
    await spoil('custody', spoiled, 'at');
    const asking = { route: 'GET /v1/incidents/{id}/custody', role: 'authority', path: { id: uuid(1) } };
    const { status, body } = await answerOf('read-evidence', asking);
    expect([status, body.entries.map(({ id }: { id: string }) => id)]).toEqual([200, ['a']]);
    expect(unreadable()).toEqual([named('custody-entry', spoiled)]);
  });

  it('of what was done to names', async () => {
    const spoiled = nominalDeedKey(uuid(1), '2026-11-22T02:00:00.000Z', 'read-1');
    await spoil('deeds', spoiled, 'deed');
    const asking = { route: 'GET /v1/incidents/{id}/nominal', role: 'authority', path: { id: uuid(1) } };
    const { status, body } = await answerOf('manage-nominal', asking);
    expect([status, body.deeds.map(({ deed }: { deed: string }) => deed)]).toEqual([200, ['recorded', 'read']]);
    expect(unreadable()).toEqual([named('nominal-deed', spoiled)]);
  });

  it('of daily figures', async () => {
    const day = { area: 'KH-BAVET', computedAt: '2026-11-22T02:00:00.000Z', figures: {} };
    for (const date of ['2026-11-01', '2026-11-02', '2026-11-03'])
      await dailyStatisticsRepository(engine.client, 'statistics').save({ ...day, day: date });
    const spoiled = dayKey('KH-BAVET', '2026-11-02');
    await spoil('statistics', spoiled, 'figures');
    const query = { from: '2026-11-01', to: '2026-11-03', period: 'day' };
    const { status, body } = await answerOf('read-statistics', { route: 'GET /v1/statistics', role: 'analyst', query });
    expect([status, body.computedAt]).toEqual([200, day.computedAt]);
    expect(unreadable()).toEqual([named('day-figures', spoiled)]);
  });

  it('of messages that a storm held back, in their summary', async () => {
    const window = { topic: 'KH-POIPET', window: 9 };
    const filters = { severity: ['Severe'], crime: ['drugs'] } as const;
    const held = { stage: 'first', channel: 'email', severity: 'Severe', filters } as const;
    const storm = topicRateLimiter(engine.client, 'alerts', 90);
    for (const alertId of ['one', 'two']) await storm.recordSuppressed(window, { alertId, ...held }, Date.now());
    const spoiled = heldKey('KH-POIPET', 9, 'email#one#first');
    await spoil('alerts', spoiled, 'severity');
    const { handler } = await import('../../functions/escalate-alerts/handler.ts');
    const body = JSON.stringify({ do: 'sum-up', ...window });
    const records = [{ messageId: 'm', body, eventSource: 'aws:sqs' }];
    expect(
      await Reflect.apply(handler, undefined, [{ Records: records }, { getRemainingTimeInMillis: () => 40_000 }]),
    ).toEqual({ batchItemFailures: [] });
    expect(sns.commandCalls(PublishBatchCommand).length + sns.commandCalls(PublishCommand).length).toBeGreaterThan(0);
    expect(unreadable()).toEqual([named('suppressed-alert', spoiled)]);
  });
});

describe('a job goes on without a record that cannot be read, and tells the log', () => {
  it('the night counts the others', async () => {
    const [spoiled, withoutDay] = [incidentKey(uuid(6)), incidentKey(uuid(7))];
    await spoil('incidents', spoiled, 'report');
    await spoil('incidents', withoutDay, 'occurredAt');
    // The report bucket has everything that the night would write.
    vi.stubGlobal('fetch', async () => new Response());
    const { handler } = await import('../../functions/nightly-statistics/handler.ts');
    const { incidents } = await handler({});
    vi.unstubAllGlobals();
    expect(incidents).toBeGreaterThan(10);
    expect(unreadable()).toEqual(expect.arrayContaining([named('incident', spoiled), named('incident', withoutDay)]));
  });

  it('the reminder reminds of the others', async () => {
    const [good, spoiled, spoiledPhoto] = [await reported(30), await reported(30), await reported(30)];
    await spoil('incidents', incidentKey(spoiled.id), 'report');
    const photo = photoKey(spoiledPhoto.id, uuid(905));
    await photoArrivals(engine.client, 'incidents').noteChunk({
      incidentId: spoiledPhoto.id,
      photoId: uuid(905),
      index: 0,
    });
    await spoil('incidents', photo, 'attempts');
    const { handler } = await import('../../functions/remind-photos/handler.ts');
    await handler({});
    const sent = sns.commandCalls(PublishCommand).map(({ args }) => args[0].input.Message ?? '');
    const mailsAbout = ({ id }: { id: string }) => sent.filter((message) => message.includes(id.slice(-8))).length;
    expect([good, spoiled, spoiledPhoto].map(mailsAbout)).toEqual([2, 0, 0]);
    const told = [spoiled, spoiledPhoto].map(({ id }) => named('incident', incidentKey(id)));
    expect(unreadable()).toEqual(expect.arrayContaining(told));
  });
});

describe('the reading of one record that cannot be read', () => {
  it('fails as our fault, and says nothing of what it holds', async () => {
    await spoil('incidents', incidentKey(uuid(9)), 'report');
    const { status, body } = await answerOf('read-incidents', {
      route: 'GET /v1/incidents/{id}',
      path: { id: uuid(9) },
    });
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toMatch(/Dara/);
    expect(logged).toContain('"unexpected"');
    expect(unreadable()).toEqual([]);
  });
});
