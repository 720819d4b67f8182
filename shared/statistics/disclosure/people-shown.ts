import { type PersonRole, personRoles } from '../../reference/people.ts';
import { type Period, periodOf } from '../period-of.ts';
import type { PeopleRelease } from './people-release.ts';
import { type ShownCount, sumOfReleased } from './shown-count.ts';

/** Numbers of people as a row shows them; a role that is missing has none. */
export type PeopleShown = Partial<Record<PersonRole, ShownCount>>;

/** A release of the people of an area: a country. */
export type AreaRelease = PeopleRelease & { area: string };

/** The newest release of each month of each area: a list of all revisions, the oldest first, without those that were followed. */
export const newestReleases = (releases: readonly AreaRelease[]): AreaRelease[] => [
  ...new Map(releases.map((release) => [`${release.area} ${release.month}`, release])).values(),
];

/** Days and weeks cut months, so no row of theirs has people. */
const wholeMonthPeriods: readonly Period[] = ['month', 'quarter', 'year'];

export const showsReleases = (period: Period): boolean => wholeMonthPeriods.includes(period);

const peopleIn = (releases: readonly AreaRelease[]): PeopleShown =>
  Object.fromEntries(
    personRoles.flatMap((role) => {
      const shown = sumOfReleased(releases.map(({ people }) => people[role]));
      return shown === 0 ? [] : [[role, shown]];
    }),
  );

/**
 * The people of a row, made of releases alone.
 * @param of the row's period, and its area where rows are parted by area
 * @returns nothing where no month of the row is released
 */
export const releasedPeople = (
  releases: readonly AreaRelease[],
  period: Period,
  of: { period: string; area?: string | undefined },
): PeopleShown | undefined => {
  if (!showsReleases(period)) return undefined;
  const inRow = releases.filter(
    ({ month, area }) => periodOf(`${month}-01`, period) === of.period && (of.area === undefined || of.area === area),
  );
  return inRow.length > 0 ? peopleIn(inRow) : undefined;
};

/** Months of releases, the first and the last. */
export const monthsOf = (releases: readonly AreaRelease[]): { first: string; last: string } | undefined => {
  const months = releases.map(({ month }) => month).sort();
  const [first] = months;
  const last = months.at(-1);
  return first && last ? { first, last } : undefined;
};
