import type { Caller } from '../caller.ts';
import { problemWords } from '../problems/problem-words.ts';
import { type Counting, TooOften } from './require-allowance.ts';

const dayHours = 24;
const dayMilliseconds = dayHours * 3_600_000;
const megabyte = 1_000_000;

/** Counts photos that somebody announces. @throws Problem `slow-down`, with the seconds until the next day (UTC) */
export type PhotoAllowance = (caller: Caller, photos: readonly { bytes: number }[]) => Promise<void>;

/**
 * Counts the megabytes of photos that a person announces in a day, and refuses what the country's limit has no room for. A
 * report without photos costs nothing and is always taken. One that is sent again counts again: the limit has room for that.
 */
export const photoAllowance =
  ({ count, limits, clock, onLimit }: Counting): PhotoAllowance =>
  async ({ person, blo }, photos) => {
    const megabytes = Math.ceil(photos.reduce((sum, { bytes }) => sum + bytes, 0) / megabyte);
    if (megabytes === 0) return;
    const now = clock();
    const day = Math.floor(now / dayMilliseconds);
    const most = limits.photoMegabytesADay;
    const deed = 'photoMegabytes';
    if ((await count({ person, deed, hour: day * dayHours }, most, megabytes)) !== undefined) return;
    onLimit({ person, blo, deed, most });
    const seconds = Math.ceil(((day + 1) * dayMilliseconds - now) / 1_000);
    throw new TooOften(problemWords['too-many-photos'], { most }, seconds);
  };
