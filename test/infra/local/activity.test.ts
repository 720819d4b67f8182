import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createActivity } from '../../../infra/local/activity.ts';

const pauses: number[] = [];

// The lengths that are asked for, and not those that a clock of a busy machine measures.
vi.mock('node:timers/promises', () => ({
  setTimeout: (milliseconds: number, _value: unknown, { signal }: { signal: AbortSignal }) =>
    new Promise<void>((resolve, reject) => {
      pauses.push(milliseconds);
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener('abort', () => reject(signal.reason));
      if (milliseconds < 1_000) resolve();
    }),
}));

const never = new AbortController().signal;

/** An activity with a clock of its own, so that two seconds need not pass. */
const quietFor = (milliseconds: number) => {
  let now = 0;
  const activity = createActivity(() => now);
  now += milliseconds;
  return activity;
};

beforeEach(() => {
  pauses.length = 0;
});

describe('looking for work', () => {
  it('is often for two seconds after a function, and then once a second', async () => {
    await quietFor(1_999).pause(20, never);
    void quietFor(2_000).pause(20, never);
    expect(pauses).toEqual([20, 1_000]);
  });

  it('begins at once when a function does, and is often from then on', async () => {
    const activity = quietFor(5_000);
    const waiting = activity.pause(20, never);
    activity.note();
    await waiting;
    await activity.pause(20, never);
    expect(pauses).toEqual([1_000, 20]);
  });

  it('ends with the run', async () => {
    const end = new AbortController();
    const waiting = quietFor(5_000).pause(20, end.signal);
    end.abort();
    await waiting;
    expect(pauses).toEqual([1_000]);
  });
});
