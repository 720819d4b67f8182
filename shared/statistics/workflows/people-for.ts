import { may } from '../../foundation/access.ts';
import type { Caller } from '../../foundation/caller.ts';
import { type Dimension, dimensions, isOfCooperation } from '../cross-tables/dimensions.ts';
import { wholeMonths } from '../disclosure/month-of.ts';
import {
  type AreaRelease,
  monthsOf,
  newestReleases,
  releasedPeople,
  showsReleases,
} from '../disclosure/people-shown.ts';
import type { ReleaseNote } from '../notes-on.ts';
import type { PeopleReleaseRepository } from '../people-release-repository.ts';
import { exactPeople, type PeopleOf } from '../rows-of.ts';
import type { LocalDays, StatisticsQuery } from '../statistics-query.ts';

export type ReleaseReading = {
  scope: string;
  areas: readonly string[];
  releases: Pick<PeopleReleaseRepository, 'between'>;
};

type Shown = { peopleOf: PeopleOf; seesPeople: boolean; note?: ReleaseNote };

/** Releases of the months that lie whole in a range, the newest of each at the moment that is asked for. */
const releasesIn = async (
  range: LocalDays,
  asOf: string | undefined,
  reading: ReleaseReading,
): Promise<AreaRelease[]> => {
  const { scope, areas, releases } = reading;
  const months = wholeMonths(range);
  if (!months) return [];
  const countries = scope === 'region' ? areas : [scope];
  const found = countries.map(async (area) =>
    (await releases.between(area, months)).map((release) => ({ ...release, area })),
  );
  const all = (await Promise.all(found)).flat();
  return newestReleases(all.filter(({ releasedAt }) => asOf === undefined || releasedAt <= asOf));
};

/** A release is of a whole country: the rows of a table that is parted or narrowed further have none. */
const isOfCountries = ({ by, blo, crime, substance }: StatisticsQuery, scope: string): boolean => {
  const released: readonly Dimension[] = scope === 'region' ? ['area', 'role'] : ['role'];
  return by.every((name) => released.includes(name)) && [blo, crime, substance].every((filter) => filter === undefined);
};

/** How people are shown to a caller: as they were counted, or as they were released and in no other way. */
export const peopleFor = async (
  caller: Caller,
  query: StatisticsQuery,
  range: LocalDays,
  reading: ReleaseReading,
): Promise<Shown> => {
  if (may(caller, 'read exact figures of people')) return { peopleOf: exactPeople, seesPeople: true };
  const { period, by, asOf } = query;
  const isShown = showsReleases(period) && isOfCountries(query, reading.scope);
  const shown = isShown ? await releasesIn(range, asOf, reading) : [];
  const peopleOf: PeopleOf = ({ period: name, area }) => releasedPeople(shown, period, { period: name, area });
  const isAsked = !isOfCooperation(by) && by.every((name) => dimensions[name].about !== 'seizure');
  return { peopleOf, seesPeople: false, ...(isAsked ? { note: { months: monthsOf(shown) } } : {}) };
};
