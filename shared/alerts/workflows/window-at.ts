/** A summary waits for runs that were under way when its window ended: each is shorter than this, in seconds. */
const straggleSeconds = 20;

/** The aligned stretch of time in which a moment falls, counted from the epoch. */
export const windowAt = (at: number, seconds: number): number => Math.floor(at / (seconds * 1000));

/** When nothing can be added to a window any more, in milliseconds since the epoch. */
export const windowEnd = (window: number, seconds: number): number =>
  ((window + 1) * seconds + Math.min(straggleSeconds, seconds)) * 1000;
