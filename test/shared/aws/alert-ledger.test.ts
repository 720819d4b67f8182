import { DynamoDBClient, ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alertLedger } from '../../../shared/aws/alert-ledger.ts';
import type { AlertDelivery } from '../../../shared/domain/alert/alert-ports.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/dynamo-engine.ts';

const terms = { leaseSeconds: 60, retentionDays: 90 };
const start = Date.parse('2016-06-19T09:31:00Z');
let run = 0;
let engine: DynamoEngine;
let delivery: AlertDelivery;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('alerts', 'plain');
});
afterAll(() => engine.stop());
beforeEach(() => {
  run += 1;
  delivery = {
    incidentId: `0192a3b4-c5d6-4e7f-8a9b-${String(run).padStart(12, '0')}`,
    revision: 1,
    topic: 'KH-BAVET',
    language: 'km',
    channel: 'sms',
    severity: 'Severe',
    crime: 'drugs',
    reason: 'drugs-severe',
    circle: 'own',
  };
});

const ledger = () => alertLedger(engine.client, 'alerts', terms);

const entry = async () => {
  const { Items = [] } = await engine.client.send(new ScanCommand({ TableName: 'alerts', ConsistentRead: true }));
  return Items.map((item) => unmarshall(item)).find(({ pk }) => pk === `INCIDENT#${delivery.incidentId}`);
};

describe('the ledger of alerts, on a real engine', () => {
  it('gives a new delivery to the first that claims it, and to nobody beside', async () => {
    const claims = await Promise.all(Array.from({ length: 8 }, () => ledger().claim(delivery, start)));
    expect(claims.filter(({ outcome }) => outcome === 'claimed')).toEqual([{ outcome: 'claimed', attempt: 1 }]);
    expect(claims.filter(({ outcome }) => outcome === 'held')).toHaveLength(7);
  });

  it('keeps codes and moments, and forgets them after the days of the country', async () => {
    await ledger().claim(delivery, start);
    await ledger().markPublished(delivery, { messageId: 'message-1', at: start + 250 });
    const { incidentId, revision: _revision, ...said } = delivery;
    expect(await entry()).toEqual({
      pk: `INCIDENT#${incidentId}`,
      sk: '1#KH-BAVET#km#sms',
      ...said,
      state: 'published',
      attempts: 1,
      claimedAt: '2016-06-19T09:31:00.000Z',
      publishedAt: '2016-06-19T09:31:00.250Z',
      messageId: 'message-1',
      expiresAt: start / 1000 + 90 * 86_400,
    });
  });

  it('never gives away what is published, however old the claim', async () => {
    await ledger().claim(delivery, start);
    await ledger().markPublished(delivery, { messageId: 'message-1', at: start });
    expect(await ledger().claim(delivery, start + 86_400_000)).toEqual({ outcome: 'published' });
  });

  it('honours a claim for the length of its lease, and then gives it to the next', async () => {
    await ledger().claim(delivery, start);
    expect(await ledger().claim(delivery, start + 59_999)).toEqual({ outcome: 'held' });
    expect(await ledger().claim(delivery, start + 60_000)).toEqual({ outcome: 'claimed', attempt: 2 });
    expect(await ledger().claim(delivery, start + 60_001)).toEqual({ outcome: 'held' });
  });

  it('gives away at once what was refused', async () => {
    await ledger().claim(delivery, start);
    await ledger().markFailed(delivery, 1);
    expect((await entry())?.['state']).toBe('failed');
    expect(await ledger().claim(delivery, start + 1)).toEqual({ outcome: 'claimed', attempt: 2 });
  });

  it('lets nobody give back a claim that another has taken over, or what is published', async () => {
    await ledger().claim(delivery, start);
    await ledger().claim(delivery, start + 60_000);
    await ledger().markFailed(delivery, 1);
    expect((await entry())?.['state']).toBe('claimed');
    await ledger().markPublished(delivery, { messageId: 'message-2', at: start + 60_100 });
    await ledger().markFailed(delivery, 2);
    expect((await entry())?.['state']).toBe('published');
  });

  it('keeps deliveries apart by revision, topic, language and channel', async () => {
    await ledger().claim(delivery, start);
    for (const change of [
      { revision: 2 },
      { topic: 'authority' },
      { language: 'en' as const },
      { channel: 'email' as const },
    ])
      expect(await ledger().claim({ ...delivery, ...change }, start)).toEqual({ outcome: 'claimed', attempt: 1 });
  });
});

describe('the ledger of alerts, when DynamoDB fails', () => {
  it('passes the failure on: it knows nothing of the claim', async () => {
    const client = mockClient(DynamoDBClient);
    client.on(UpdateItemCommand).rejects(Object.assign(new Error('slow down'), { name: 'ThrottlingException' }));
    const failing = alertLedger(new DynamoDBClient({}), 'alerts', terms);
    for (const call of [() => failing.claim(delivery, start), () => failing.markFailed(delivery, 1)])
      await expect(call()).rejects.toMatchObject({ name: 'ThrottlingException' });
    client.restore();
  });
});
