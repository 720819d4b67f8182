import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stormWatch } from '../../../../shared/alerts/aws/topic-rate-limiter.dynamodb.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';

const limit = { alerts: 3, seconds: 600 };
const start = Date.parse('2016-06-19T09:31:00Z');
let engine: DynamoEngine;
beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('alerts', 'alerts');
});
afterAll(() => engine.stop());

const watch = () => stormWatch(engine.client, 'alerts', 90);
const placeOf = (topic: string, holder: string, channel: 'sms' | 'email' = 'sms') => ({ topic, channel, holder });
const takeAt = (topic: string, holder: string, seconds: number) =>
  watch().take(placeOf(topic, holder), limit, start + seconds * 1000);

describe('the watch on storms, on a real engine', () => {
  it('gives as many places as there are, however many ask at once', async () => {
    const asked = Array.from({ length: 12 }, (_, index) => takeAt('KH-BAVET', `alert-${index}`, 0));
    expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(limit.alerts);
  });

  it('gives a place again when its last alert is ten minutes ago, and not a moment before', async () => {
    for (const [holder, seconds] of [
      ['a', 0],
      ['b', 100],
      ['c', 200],
    ] as const)
      expect(await takeAt('KH-POIPET', holder, seconds)).toBe(true);
    expect(await takeAt('KH-POIPET', 'd', 599.999)).toBe(false);
    expect(await takeAt('KH-POIPET', 'd', 600)).toBe(true);
    expect(await takeAt('KH-POIPET', 'e', 601)).toBe(false);
    expect(await takeAt('KH-POIPET', 'e', 700)).toBe(true);
  });

  it('never gives more in any ten minutes, over an hour of a storm', async () => {
    const given: number[] = [];
    for (let seconds = 0; seconds < 3_600; seconds += 45)
      if (await takeAt('KH-CHOAM', `alert-${seconds}`, seconds)) given.push(seconds);
    expect(given.length).toBeGreaterThanOrEqual(15);
    for (const from of given) expect(given.filter((at) => at >= from && at < from + 600).length).toBeLessThanOrEqual(3);
  });

  it('leaves its place to whoever has it: a run that died and came again takes no second one', async () => {
    for (const holder of ['a', 'b', 'c', 'c', 'a']) expect(await takeAt('KH-DONG', holder, 0)).toBe(true);
    expect(await takeAt('KH-DONG', 'd', 1)).toBe(false);
  });

  it('keeps topics and channels apart', async () => {
    for (const holder of ['a', 'b', 'c']) await takeAt('KH-PRUM', holder, 0);
    expect(await watch().take(placeOf('KH-PRUM', 'd', 'email'), limit, start)).toBe(true);
    expect(await watch().take(placeOf('authority', 'd'), limit, start)).toBe(true);
  });

  it('remembers what was held back in a window, each alert once, and whether somebody has seen to it', async () => {
    const window = { topic: 'KH-BAVET', window: 7 };
    const held = { channel: 'sms', severity: 'Severe', crimes: ['drugs'], stage: 'first' } as const;
    expect(await watch().isNew(window)).toBe(true);
    await watch().open(window, start);
    expect(await watch().isNew(window)).toBe(false);
    for (const alertId of ['one', 'two', 'one']) await watch().hold(window, { alertId, ...held }, start);
    expect((await watch().heldIn(window)).map(({ alertId }) => alertId).sort()).toEqual(['one', 'two']);
    expect(await watch().heldIn({ ...window, window: 8 })).toEqual([]);
  });
});
