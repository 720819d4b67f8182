import type { Caller } from '../caller.ts';
import type { Clock } from '../clock.ts';
import { Problem } from '../problem.ts';
import type { ProblemReason } from '../problems/problem-catalogue.ts';
import { problemWords } from '../problems/problem-words.ts';
import type { CountedDeed, HourlyLimits } from './counted-deed.ts';
import type { DeedCounter } from './deed-counter.ts';

/** The line of a log that the alarm of floods rings on. */
export const limitReached = 'limit-reached';

/** A deed that has been done as often as an hour allows, or photos of which a day has no room for more. */
export class TooOften extends Problem {
  readonly retryAfterSeconds: number;

  constructor(reason: ProblemReason, values: { most: number }, retryAfterSeconds: number) {
    super(reason, values);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Counting takes: who counts, how often each deed may be done, what is told of somebody who is stopped. */
export type Counting = {
  count: DeedCounter;
  limits: HourlyLimits;
  clock: Clock;
  onLimit: (stopped: {
    person: string;
    blo: string | undefined;
    deed: CountedDeed | 'photoMegabytes';
    most: number;
  }) => void;
};

const hourMilliseconds = 3_600_000;

/**
 * Counts a deed of the caller, and refuses it when the hour has seen as many as the country allows. A tablet keeps what it
 * was refused and sends it when the next hour begins, so an honest report is late and never lost.
 * @throws Problem `slow-down`, with the seconds until the next hour
 */
export const requireAllowance = async (
  { person, blo }: Caller,
  deed: CountedDeed,
  { count, limits, clock, onLimit }: Counting,
): Promise<void> => {
  const now = clock();
  const hour = Math.floor(now / hourMilliseconds);
  const most = limits[deed];
  if ((await count({ person, deed, hour }, most)) !== undefined) return;
  onLimit({ person, blo, deed, most });
  const seconds = Math.ceil(((hour + 1) * hourMilliseconds - now) / 1_000);
  throw new TooOften(problemWords['too-often'], { most }, seconds);
};
