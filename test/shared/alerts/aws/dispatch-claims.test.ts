import { DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dispatchClaims } from '../../../../shared/alerts/aws/dispatch-claims.dynamodb.ts';
import type { VariantRecord } from '../../../../shared/alerts/dispatch-record.ts';
import type { DispatchKey } from '../../../../shared/alerts/dispatch-request.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';

const terms = { leaseSeconds: 60, retentionDays: 90 };
const start = Date.parse('2016-06-19T09:31:00Z');
let run = 0;
let engine: DynamoEngine;
let dispatch: DispatchKey;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('alerts', 'alerts');
});
afterAll(() => engine.stop());
beforeEach(() => {
  run += 1;
  dispatch = { alertId: `alert-${run}`, stage: 'first', topic: 'KH-BAVET' };
});

const ledger = () => dispatchClaims(engine.client, 'alerts', terms);
const published = (messageId: string, at = '2016-06-19T09:31:00.250Z'): VariantRecord => ({
  state: 'published',
  messageId,
  at,
});
const refused: VariantRecord = { state: 'refused', code: 'Throttled', at: '2016-06-19T09:31:00.250Z' };

const entry = async () => {
  const Key = marshall({ pk: `ALERT#${dispatch.alertId}`, sk: 'SENT#first#KH-BAVET' });
  const { Item = {} } = await engine.client.send(
    new GetItemCommand({ TableName: 'alerts', Key, ConsistentRead: true }),
  );
  return unmarshall(Item);
};

describe('the ledger of alerts, on a real engine', () => {
  it('gives a new dispatch to the first that claims it, and to nobody beside', async () => {
    const claims = await Promise.all(Array.from({ length: 8 }, () => ledger().claim(dispatch, start)));
    expect(claims.filter(({ outcome }) => outcome === 'claimed')).toEqual([
      { outcome: 'claimed', attempt: 1, done: [], unanswered: [] },
    ]);
    expect(claims.filter(({ outcome }) => outcome === 'held')).toHaveLength(7);
  });

  it('keeps codes and moments of each language and channel, and forgets them after the days of the country', async () => {
    await ledger().claim(dispatch, start);
    const parts = {
      'km#sms': published('m1'),
      'km#email': { state: 'held-back' as const, at: '2016-06-19T09:31:00.250Z' },
    };
    await ledger().settle(dispatch, 1, parts, 'published');
    expect(await entry()).toEqual({
      pk: `ALERT#${dispatch.alertId}`,
      sk: 'SENT#first#KH-BAVET',
      ...dispatch,
      state: 'published',
      attempts: 1,
      claimedAt: '2016-06-19T09:31:00.000Z',
      parts,
      expiresAt: start / 1000 + 90 * 86_400,
      recordVersion: 3,
    });
  });

  it('never gives away what is published, however old the claim', async () => {
    await ledger().claim(dispatch, start);
    await ledger().settle(dispatch, 1, { 'km#sms': published('m1') }, 'published');
    expect(await ledger().claim(dispatch, start + 86_400_000)).toEqual({ outcome: 'published' });
  });

  it('honours a claim for the length of its lease, and then gives it to the next', async () => {
    await ledger().claim(dispatch, start);
    expect(await ledger().claim(dispatch, start + 59_999)).toEqual({ outcome: 'held' });
    expect(await ledger().claim(dispatch, start + 60_000)).toMatchObject({ outcome: 'claimed', attempt: 2, done: [] });
    expect(await ledger().claim(dispatch, start + 60_001)).toEqual({ outcome: 'held' });
  });

  it('gives away at once what was refused, and tells what is done with', async () => {
    await ledger().claim(dispatch, start);
    await ledger().settle(dispatch, 1, { 'km#sms': refused, 'km#email': published('m1') }, 'failed');
    expect(await ledger().claim(dispatch, start + 1)).toMatchObject({
      outcome: 'claimed',
      attempt: 2,
      done: ['km#email'],
    });
  });

  it('leaves to its lease what nobody knows the end of, and keeps what is known', async () => {
    await ledger().claim(dispatch, start);
    await ledger().settle(dispatch, 1, { 'km#email': published('m1') }, 'unknown');
    expect(await ledger().claim(dispatch, start + 1)).toEqual({ outcome: 'held' });
    expect(await ledger().claim(dispatch, start + 60_000)).toMatchObject({
      ...{ outcome: 'claimed', attempt: 2, done: ['km#email'] },
    });
  });

  it('keeps what SNS did not answer, and counts it among what is done with', async () => {
    await ledger().claim(dispatch, start);
    const unanswered: VariantRecord = { state: 'unanswered', code: 'TimeoutError', at: '2016-06-19T09:31:12.250Z' };
    await ledger().settle(dispatch, 1, { 'km#sms': unanswered }, 'unknown');
    expect(await ledger().claim(dispatch, start + 60_000)).toEqual({
      ...{ outcome: 'claimed', attempt: 2, done: ['km#sms'], unanswered: ['km#sms'] },
    });
  });

  it('lets nobody give back or settle a claim that another has taken over, but keeps what they published', async () => {
    await ledger().claim(dispatch, start);
    await ledger().claim(dispatch, start + 60_000);
    await ledger().settle(dispatch, 1, { 'km#sms': refused, 'km#email': published('m1') }, 'failed');
    expect(await entry()).toMatchObject({ state: 'claimed', attempts: 2, parts: { 'km#email': published('m1') } });
    await ledger().settle(dispatch, 2, { 'km#sms': published('m2') }, 'published');
    await ledger().settle(dispatch, 1, {}, 'failed');
    expect(await entry()).toMatchObject({ state: 'published' });
  });

  it('keeps dispatches apart by alert, stage and topic', async () => {
    await ledger().claim(dispatch, start);
    for (const change of [{ alertId: `other-${run}` }, { topic: 'authority' }, { stage: 'again' as const }])
      expect((await ledger().claim({ ...dispatch, ...change }, start)).outcome).toBe('claimed');
  });
});

describe('the ledger of alerts, when DynamoDB fails', () => {
  it('passes the failure on: it knows nothing of the claim', async () => {
    const client = mockClient(DynamoDBClient);
    client.on(UpdateItemCommand).rejects(Object.assign(new Error('slow down'), { name: 'ThrottlingException' }));
    const failing = dispatchClaims(new DynamoDBClient({}), 'alerts', terms);
    for (const call of [() => failing.claim(dispatch, start), () => failing.settle(dispatch, 1, {}, 'failed')])
      await expect(call()).rejects.toMatchObject({ name: 'ThrottlingException' });
    client.restore();
  });
});
