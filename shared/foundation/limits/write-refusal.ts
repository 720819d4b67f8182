import { isoTime } from '../moment.ts';
import type { DeedCounter } from './deed-counter.ts';

const hourMilliseconds = 3_600_000;

/** More than a function answers in an hour. */
const mostCounted = 1_000_000;

/** Somebody was refused something: who, what, and when (milliseconds since the epoch). */
export type Refusal = { person: string; object: string; now: number };

/** How an entry is told apart, when its hour began (UTC), and how often the person has been refused in it so far. */
export type RefusalEntry = { id: string; hour: string; times: number };

const isRound = (times: number): boolean => /^10+$/.test(String(times));

/**
 * Writes refusals into a ledger to which is only added, so that nobody can fill it: of one person, object and hour of the
 * clock the first has an entry, then the tenth, the hundredth and so on, each with the number so far. The entry comes
 * before the count, so that none is missing where the counter fails.
 * @param write must keep the first entry of an id
 */
export const writeRefusal = async (
  { person, object, now }: Refusal,
  count: DeedCounter,
  write: (entry: RefusalEntry) => Promise<void>,
): Promise<void> => {
  const number = Math.floor(now / hourMilliseconds);
  const hour = isoTime(number * hourMilliseconds);
  const entryOf = (times: number): RefusalEntry => ({ id: `${hour}#refused#${person}#${times}`, hour, times });
  await write(entryOf(1));
  const times = await count({ person, deed: `refused ${object}`, hour: number }, mostCounted);
  if (times !== undefined && isRound(times)) await write(entryOf(times));
};
