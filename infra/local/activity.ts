import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Whether anything is going on in a run. What looks for work by itself looks often while something is, and seldom else: an
 * idle run is to cost next to nothing.
 */
export type Activity = {
  /** A function begins, or has ended: there may be work now. */
  note(): void;
  /**
   * Waits before the next look.
   * @param often milliseconds between looks while something is going on
   */
  pause(often: number, signal: AbortSignal): Promise<void>;
};

/** So long after a function there may be something to find, in milliseconds: records and messages are there at once. */
const aliveMilliseconds = 2_000;

/** Between looks when nothing is going on, in milliseconds; what begins ends the wait. */
const seldomMilliseconds = 1_000;

const quietly = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch(() => undefined);

export const createActivity = (now: () => number = Date.now): Activity => {
  const begun = new EventEmitter().setMaxListeners(0);
  let last = now();
  return {
    note: () => {
      last = now();
      begun.emit('begun');
    },
    pause: async (often, signal) => {
      if (now() - last < aliveMilliseconds) return quietly(often, signal);
      const woken = new AbortController();
      const wake = () => woken.abort();
      begun.once('begun', wake);
      await quietly(seldomMilliseconds, AbortSignal.any([signal, woken.signal]));
      begun.off('begun', wake);
    },
  };
};
