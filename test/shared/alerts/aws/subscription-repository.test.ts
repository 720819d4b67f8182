import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subscriptionRepository } from '../../../../shared/alerts/aws/subscription-repository.dynamodb.ts';
import type { Subscription } from '../../../../shared/alerts/subscriptions/subscription.ts';
import type { SubscriptionRepository } from '../../../../shared/alerts/subscriptions/subscription-repository.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';

let engine: DynamoEngine;
let store: SubscriptionRepository;
beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('subscriptions', 'plain');
  store = subscriptionRepository(engine.client, 'subscriptions');
});
afterAll(() => engine.stop());

const subscription = (changes: Partial<Subscription> = {}): Subscription => ({
  person: 'sokha',
  channel: 'sms',
  topic: 'KH-BAVET',
  address: '+85512345678',
  language: 'km',
  crimes: ['drugs'],
  leastSeverity: 'Severe',
  state: 'requested',
  followed: [{ topic: 'KH-PRUM', address: '+85512345678' }],
  former: [{ topic: 'KH-POIPET', address: '+85512345678', subscription: 'arn:1' }],
  version: 1,
  changedAt: '2016-06-19T09:31:00.000Z',
  ...changes,
});

describe('the table of subscriptions, on a real engine', () => {
  it('gives back what was kept, for each person and channel', async () => {
    expect(await store.find('sokha', 'sms')).toBeUndefined();
    expect(await store.save(subscription(), undefined)).toBe(true);
    expect(await store.find('sokha', 'sms')).toEqual(subscription());
    expect(await store.find('sokha', 'email')).toBeUndefined();
    expect(await store.find('dara', 'sms')).toBeUndefined();
  });

  it('keeps one of two changes that were made of the same version', async () => {
    const [first, second] = [subscription({ person: 'dara' }), subscription({ person: 'dara', version: 2 })];
    const two = ['km', 'en'] as const;
    const saved = await Promise.all(two.map((language) => store.save({ ...first, language }, undefined)));
    expect(saved.sort()).toEqual([false, true]);
    expect(await store.save(subscription({ person: 'dara', version: 3 }), second)).toBe(false);
    expect(await store.save({ ...second, former: [] }, first)).toBe(true);
  });

  it('forgets a person whole, but not one who has changed their mind meanwhile', async () => {
    const [first, second] = [subscription({ person: 'bopha' }), subscription({ person: 'bopha', version: 2 })];
    await store.save(first, undefined);
    await store.save(second, first);
    expect(await store.remove(first)).toBe(false);
    expect(await store.remove(second)).toBe(true);
    expect(await store.find('bopha', 'sms')).toBeUndefined();
    expect(await store.save(second, first)).toBe(false);
    expect(await store.save(first, undefined)).toBe(true);
  });
});
