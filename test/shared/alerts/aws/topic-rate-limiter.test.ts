import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TopicRateLimiter } from '../../../../shared/alerts/alert-repository.ts';
import { topicRateLimiter } from '../../../../shared/alerts/aws/topic-rate-limiter.dynamodb.ts';
import { counted } from '../../../fixtures/aws/counted-client.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';

const limit = { alerts: 3, seconds: 600 };
const start = Date.parse('2016-06-19T09:31:00Z');
let engine: DynamoEngine;
beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('alerts', 'alerts');
});
afterAll(() => engine.stop());

const limiter = () => topicRateLimiter(engine.client, 'alerts', 90);
/** Each alert comes from a BLO of its own: which share one may take is the rule's test. */
const placeOf = (topic: string, holder: string, channel: 'sms' | 'email' = 'sms', post = `KH-${holder}`) => ({
  topic,
  channel,
  holder,
  post,
  severity: 'Severe' as const,
  voids: [] as readonly string[],
});
const isGiven = async (
  wanted: ReturnType<typeof placeOf>,
  of = limit,
  at = start,
  by: TopicRateLimiter = limiter(),
): Promise<boolean> => (await by.acquire([{ ...wanted, limit: of }], at)).length === 1;
const acquireAt = (topic: string, holder: string, seconds: number, by?: TopicRateLimiter) =>
  isGiven(placeOf(topic, holder), limit, start + seconds * 1000, by);

describe('the rate limiter of a topic, on a real engine', () => {
  it('gives as many places as its limit, however many alerts ask at once', async () => {
    const asked = Array.from({ length: 12 }, (_, index) => acquireAt('KH-BAVET', `alert-${index}`, 0));
    expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(limit.alerts);
  });

  it('gives one BLO its share and no more, however many of its alerts ask at once', async () => {
    const ten = { ...limit, alerts: 10 };
    const asked = Array.from({ length: 30 }, (_, index) =>
      isGiven(placeOf('KH-O-SMACH', `alert-${index}`, 'sms', 'KH-BAVET'), ten),
    );
    expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(4);
    expect(await isGiven(placeOf('KH-O-SMACH', 'honest'), ten)).toBe(true);
  });

  it('frees a place ten minutes after its last alert, and not a moment before', async () => {
    for (const [holder, seconds] of [
      ['a', 0],
      ['b', 100],
      ['c', 200],
    ] as const)
      expect(await acquireAt('KH-POIPET', holder, seconds)).toBe(true);
    expect(await acquireAt('KH-POIPET', 'd', 599.999)).toBe(false);
    expect(await acquireAt('KH-POIPET', 'd', 600)).toBe(true);
    expect(await acquireAt('KH-POIPET', 'e', 601)).toBe(false);
    expect(await acquireAt('KH-POIPET', 'e', 700)).toBe(true);
  });

  it('never gives more places than its limit in any ten minutes of an hour-long storm', async () => {
    const given: number[] = [];
    for (let seconds = 0; seconds < 3_600; seconds += 45)
      if (await acquireAt('KH-CHOAM', `alert-${seconds}`, seconds)) given.push(seconds);
    expect(given.length).toBeGreaterThanOrEqual(15);
    for (const from of given) expect(given.filter((at) => at >= from && at < from + 600).length).toBeLessThanOrEqual(3);
  });

  it('keeps the place of a holder: a run that died and came again takes no second one', async () => {
    for (const holder of ['a', 'b', 'c', 'c', 'a']) expect(await acquireAt('KH-DONG', holder, 0)).toBe(true);
    expect(await acquireAt('KH-DONG', 'd', 1)).toBe(false);
  });

  it('limits each topic and channel by itself', async () => {
    for (const holder of ['a', 'b', 'c']) await acquireAt('KH-PRUM', holder, 0);
    expect(await isGiven(placeOf('KH-PRUM', 'd', 'email'))).toBe(true);
    expect(await isGiven(placeOf('authority', 'd'))).toBe(true);
  });

  it('takes the places of both channels with one write, and each where there is one', async () => {
    const counts = counted(engine.client);
    const own = limiter();
    const both = (holder: string, sms = limit) => [
      { ...placeOf('KH-CHREY-THOM', holder, 'sms'), limit: sms },
      { ...placeOf('KH-CHREY-THOM', holder, 'email'), limit },
    ];
    for (const holder of ['a', 'b']) expect(await own.acquire(both(holder), start)).toEqual(['sms', 'email']);
    expect(counts.requests).toBe(2);
    expect(await own.acquire(both('c', { ...limit, alerts: 2 }), start)).toEqual(['email']);
    expect(await own.acquire(both('d', { ...limit, alerts: 2 }), start)).toEqual([]);
  });

  it('asks again before it refuses, and gives no place by what it remembers', async () => {
    const [one, other] = [limiter(), limiter()];
    expect(await acquireAt('KH-CHOAM-SANGAM', 'a', 0, one)).toBe(true);
    for (const holder of ['b', 'c']) expect(await acquireAt('KH-CHOAM-SANGAM', holder, 1, other)).toBe(true);
    expect(await acquireAt('KH-CHOAM-SANGAM', 'd', 2, one)).toBe(false);
    const takesBack = { ...placeOf('KH-CHOAM-SANGAM', 'e#first'), voids: ['b'] };
    expect(await isGiven(placeOf('KH-CHOAM-SANGAM', 'b#first'), { ...limit, alerts: 9 }, start, other)).toBe(true);
    expect(await isGiven(takesBack, limit, start + 2_000, one)).toBe(true);
  });

  it('records each suppressed alert of a window once, and whether its summary is on the queue', async () => {
    const window = { topic: 'KH-BAVET', window: 7 };
    const filters = { severity: ['Severe', 'Severe>Extreme'], crime: ['drugs' as const] };
    const suppressed = { channel: 'sms', severity: 'Severe', filters, post: 'KH-PRUM', stage: 'first' } as const;
    expect(await limiter().isNew(window)).toBe(true);
    await limiter().open(window, start);
    expect(await limiter().isNew(window)).toBe(false);
    for (const alertId of ['one', 'two', 'one'])
      await limiter().recordSuppressed(window, { alertId, ...suppressed }, start);
    const { stage: _, ...kept } = suppressed;
    expect(await limiter().suppressedIn(window)).toMatchObject(['one', 'two'].map((alertId) => ({ alertId, ...kept })));
    expect(await limiter().suppressedIn({ ...window, window: 8 })).toEqual([]);
  });
});
