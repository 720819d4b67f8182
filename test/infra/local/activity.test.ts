import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createActivity } from '../../../infra/local/activity.ts';

const never = new AbortController().signal;

/** An activity with a clock of its own, so that two seconds need not pass. */
const quietFor = (milliseconds: number) => {
  let now = 0;
  const activity = createActivity(() => now);
  now += milliseconds;
  return activity;
};

/** Milliseconds that a pause took. */
const lengthOf = async (pause: Promise<void>): Promise<number> => {
  const start = performance.now();
  await pause;
  return performance.now() - start;
};

/** Timers may be a little early. */
const seldom = 990;

describe('looking for work', () => {
  it('is often for two seconds after a function, and then once a second', async () => {
    expect(await lengthOf(quietFor(1_999).pause(20, never))).toBeLessThan(seldom);
    expect(await lengthOf(quietFor(2_000).pause(20, never))).toBeGreaterThanOrEqual(seldom);
  });

  it('begins at once when a function does, and is often from then on', async () => {
    const activity = quietFor(5_000);
    const waiting = lengthOf(activity.pause(20, never));
    await sleep(50);
    activity.note();
    expect(await waiting).toBeLessThan(seldom);
    expect(await lengthOf(activity.pause(20, never))).toBeLessThan(seldom);
  });

  it('ends with the run', async () => {
    const end = new AbortController();
    const waiting = lengthOf(quietFor(5_000).pause(20, end.signal));
    end.abort();
    expect(await waiting).toBeLessThan(seldom);
  });
});
