import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awaitedProofRepository } from '../../../../shared/alerts/aws/awaited-proof-repository.dynamodb.ts';
import { subscriptionRepository } from '../../../../shared/alerts/aws/subscription-repository.dynamodb.ts';
import { awaitedProof, provenRequest } from '../../../../shared/alerts/subscriptions/awaited-proof.ts';
import type { AwaitedProofRepository } from '../../../../shared/alerts/subscriptions/awaited-proof-repository.ts';
import { requestedSubscription } from '../../../../shared/alerts/subscriptions/subscription.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';

let engine: DynamoEngine;
let awaited: AwaitedProofRepository;
beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('subscriptions', 'plain');
  awaited = awaitedProofRepository(engine.client, 'subscriptions');
});
afterAll(() => engine.stop());

const now = 1_466_328_660_000;
const request = (person: string) => ({
  person,
  channel: 'sms' as const,
  topic: 'KH-BAVET',
  address: '+85512345678',
  language: 'km' as const,
  crimes: ['drugs' as const],
  leastSeverity: 'Severe' as const,
  follows: ['KH-PRUM'],
});
const proofOf = (person: string, hash = 'hash') => awaitedProof(request(person), { salt: 'salt', hash }, now);

describe('requests that wait for a code, on a real engine', () => {
  it('are found for each person, and give back the request', async () => {
    await awaited.save(proofOf('sokha'));
    const found = await awaited.find('sokha', 'sms');
    expect(found).toEqual(proofOf('sokha'));
    expect(provenRequest(proofOf('sokha'))).toEqual(request('sokha'));
    expect(await awaited.find('sokha', 'email')).toBeUndefined();
    expect(await awaited.find('dara', 'sms')).toBeUndefined();
  });

  it('count tries that come at once, and no more than may be', async () => {
    await awaited.save(proofOf('bopha'));
    const tries = await Promise.all(Array.from({ length: 5 }, () => awaited.countTry(proofOf('bopha'), 3)));
    expect(tries.map(String).sort()).toEqual(['1', '2', '3', 'undefined', 'undefined']);
  });

  it('are another’s once another code was sent: an old one counts nothing and removes nothing', async () => {
    await awaited.save(proofOf('vanna', 'first'));
    await awaited.save(proofOf('vanna', 'second'));
    expect(await awaited.countTry(proofOf('vanna', 'first'), 3)).toBeUndefined();
    await awaited.remove(proofOf('vanna', 'first'));
    expect(await awaited.find('vanna', 'sms')).toEqual(proofOf('vanna', 'second'));
    for (const _again of [1, 2]) await awaited.remove(proofOf('vanna', 'second'));
    expect(await awaited.find('vanna', 'sms')).toBeUndefined();
  });

  it('become a subscription only while they are awaited', async () => {
    const subscriptions = subscriptionRepository(engine.client, 'subscriptions');
    const record = requestedSubscription(request('dara'), undefined, '2016-06-19T09:31:00.000Z');
    expect(await subscriptions.save(record, undefined, proofOf('dara'))).toBe(false);
    await awaited.save(proofOf('dara', 'other'));
    expect(await subscriptions.save(record, undefined, proofOf('dara'))).toBe(false);
    await awaited.save(proofOf('dara'));
    expect(await subscriptions.save(record, undefined, proofOf('dara'))).toBe(true);
    expect(await subscriptions.save(record, undefined, proofOf('dara'))).toBe(false);
    expect(await subscriptions.find('dara', 'sms')).toEqual(record);
  });
});
