import * as z from 'zod';
import { type PersonRole, personRoles } from '../../reference/people.ts';
import { fewPeople, leastShown, ReleasedCount } from './shown-count.ts';

/** A month of the calendar, `YYYY-MM`. */
export const Month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);

/** Numbers of people by role as they are released: all roles, each with its number. */
const ReleasedPeople = z.record(z.enum(personRoles), ReleasedCount);

/**
 * The only figures of people that leave for readers who may not read the records: those of one country in one month, by
 * role. All that such a reader is shown is made of releases and of nothing else.
 */
export const PeopleRelease = z.strictObject({
  month: Month,
  /** Counts from 1; a release that was published stays as it is, and a later one has the next number. */
  revision: z.int().min(1),
  /** An instant in UTC, with milliseconds. */
  releasedAt: z.iso.datetime({ precision: 3 }),
  people: ReleasedPeople,
});

export type PeopleRelease = z.infer<typeof PeopleRelease>;

const asReleased = (role: PersonRole, count: number): ReleasedCount => {
  if (count === 0 || count >= leastShown(role)) return count;
  return ReleasedCount.parse(fewPeople(role));
};

/**
 * Whether a number may be shown after those that were shown before it. Two releases laid side by side tell how many came
 * or went in between, so a number is as far from every earlier one as a group has to be large; a mark is only where each
 * number that it can stand for is that far away. Nothing is about nobody, and may be followed by anything.
 */
const mayFollow = (role: PersonRole, now: ReleasedCount, earlier: readonly ReleasedCount[]): boolean => {
  const least = leastShown(role);
  const isFarFrom = (one: number) =>
    typeof now === 'string' ? one >= 2 * least - 1 : now === one || Math.abs(now - one) >= least;
  return earlier.every((one) => typeof one === 'string' || one === 0 || isFarFrom(one));
};

/**
 * The number that is released next: the true one, or the one before it where the difference would tell of a small group.
 * @param earlier all that was released of this cell, the oldest first
 */
export const releasedAfter = (role: PersonRole, earlier: readonly ReleasedCount[], count: number): ReleasedCount => {
  const now = asReleased(role, count);
  const before = earlier.at(-1);
  return before === undefined || mayFollow(role, now, earlier) ? now : before;
};

/** Numbers of people by role; a role that is missing has none. */
export type PeopleByRole = Partial<Record<PersonRole, number>>;

const samePeople = (a: PeopleRelease['people'], b: PeopleRelease['people']): boolean =>
  personRoles.every((role) => a[role] === b[role]);

/**
 * The release of a month, after those before it.
 * @param earlier all releases of the month, the oldest first
 * @param releasedAt an instant in UTC, with milliseconds
 * @returns the newest of those before it where nothing changes that may be shown
 */
export const releaseAfter = (
  earlier: readonly PeopleRelease[],
  { month, people, releasedAt }: { month: string; people: PeopleByRole; releasedAt: string },
): PeopleRelease => {
  const before = earlier.at(-1);
  const cellsOf = (role: PersonRole) => earlier.map((release) => release.people[role]);
  const next = ReleasedPeople.parse(
    Object.fromEntries(personRoles.map((role) => [role, releasedAfter(role, cellsOf(role), people[role] ?? 0)])),
  );
  if (before && samePeople(before.people, next)) return before;
  return { month, revision: (before?.revision ?? 0) + 1, releasedAt, people: next };
};
