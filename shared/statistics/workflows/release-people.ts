import { settleEach } from '../../foundation/settle-each.ts';
import type { DailyStatisticsRepository, ExchangeTopic } from '../daily-statistics-repository.ts';
import { daysOfMonth, isReleasable, monthOf, newestReleasable } from '../disclosure/month-of.ts';
import { releaseAfter } from '../disclosure/people-release.ts';
import { byRole, merge } from '../figures/figures.ts';
import type { PeopleReleaseRepository } from '../people-release-repository.ts';

/** A country whose people are released, and its BLOs. */
export type ReleasingCountry = { code: string; blos: readonly string[] };

export type ReleasePorts = {
  dailyStatistics: Pick<DailyStatisticsRepository, 'between'>;
  releases: PeopleReleaseRepository;
  exchange: Pick<ExchangeTopic, 'sendRelease'>;
  onReleaseFailed: (month: string, error: unknown) => void;
};

/** A month asks for the days of every BLO side by side. */
const monthsAtOnce = 2;

/** The people of a month by role, or nothing where none of its days has been counted. */
const peopleOf = async (month: string, { blos }: ReleasingCountry, { dailyStatistics }: ReleasePorts) => {
  const { from, to } = daysOfMonth(month);
  const days = (await Promise.all(blos.map((blo) => dailyStatistics.between(blo, { from, to })))).flat();
  return days.length > 0 ? byRole(merge(days.map(({ figures }) => figures))) : undefined;
};

/**
 * Releases the people of a month, or leaves the release before it as it is; and tells the region, every time, since a
 * message may have been lost with the run before this one.
 */
const releaseMonth = async (month: string, releasedAt: string, country: ReleasingCountry, ports: ReleasePorts) => {
  const people = await peopleOf(month, country, ports);
  if (!people) return;
  const earlier = await ports.releases.between(country.code, { first: month, last: month });
  const release = releaseAfter(earlier, { month, people, releasedAt });
  const isNew = release.revision > (earlier.at(-1)?.revision ?? 0);
  if (isNew && !(await ports.releases.insertOnce(country.code, release)))
    throw new Error('Another run has released this month at the same moment.');
  await ports.exchange.sendRelease({ revision: 1, country: country.code, release });
};

/**
 * Releases the people of the months whose days were counted, as far as these have ended, and of the newest such month. A
 * month that cannot be released holds up no other.
 * @param today the local day of the country
 * @param releasedAt an instant in UTC, with milliseconds
 * @returns which months were looked at, and which of them could not be released
 */
export const releasePeople = async (
  days: readonly string[],
  { today, releasedAt }: { today: string; releasedAt: string },
  country: ReleasingCountry,
  ports: ReleasePorts,
): Promise<{ released: string[]; failed: string[] }> => {
  const counted = days.map(monthOf).filter((month) => isReleasable(month, today));
  const months = [...new Set([...counted, newestReleasable(today)])].sort();
  const outcomes = await settleEach(months, monthsAtOnce, (month) => releaseMonth(month, releasedAt, country, ports));
  const failed = months.filter((_, index) => outcomes[index]?.status === 'rejected');
  for (const [index, outcome] of outcomes.entries())
    if (outcome.status === 'rejected') ports.onReleaseFailed(months[index] ?? '', outcome.reason);
  return { released: months.filter((month) => !failed.includes(month)), failed };
};
