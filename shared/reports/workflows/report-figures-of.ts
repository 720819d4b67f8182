import { dayPlus } from '../../foundation/local-day.ts';
import type { DailyStatisticsRepository, DayFigures } from '../../statistics/daily-statistics-repository.ts';
import { type AreaRelease, releasedPeople } from '../../statistics/disclosure/people-shown.ts';
import { byRole, merge } from '../../statistics/figures/figures.ts';
import { editionBefore, type ReportEdition } from '../report-edition.ts';
import type { ReportFigures, ReportPeople } from '../report-figures.ts';
import type { ReportAudience } from '../report-store.ts';

/** A year of whole weeks: what is usual is learned from it. */
const daysOfYear = 52 * 7;

/** All days and releases that reports of a night are made of. */
export type NightFigures = {
  scope: string;
  /** Days by area, the oldest first. */
  days: ReadonlyMap<string, readonly DayFigures[]>;
  /** The newest release of each month of each country. */
  releases: readonly AreaRelease[];
  today: string;
};

/** The first day that a report of an edition looks at. */
export const firstDayFor = ({ from }: ReportEdition): string => dayPlus(from, -daysOfYear);

/** The areas of a report: the BLO itself, or all of them. */
const areasOf = ({ days }: NightFigures, area: string): string[] => (days.has(area) ? [area] : [...days.keys()]);

/** Days that a report of an area looks at, in the order of the areas. */
export const daysFor = (night: NightFigures, area: string, edition: ReportEdition): DayFigures[] =>
  areasOf(night, area).flatMap((each) =>
    (night.days.get(each) ?? []).filter(({ day }) => day >= firstDayFor(edition) && day <= edition.to),
  );

/** Releases are of whole countries and whole months. */
const releasedIn = ({ releases, days }: NightFigures, area: string, { name, period }: ReportEdition) =>
  days.has(area) || period === 'week' ? undefined : releasedPeople(releases, 'month', { period: name });

/** People of a report as an audience may see them. */
export const peopleIn = (
  night: NightFigures,
  area: string,
  edition: ReportEdition,
  audience: ReportAudience,
): ReportPeople => {
  if (audience === 'released') return { audience, shown: releasedIn(night, area, edition) };
  const counted = daysFor(night, area, edition).filter(({ day }) => day >= edition.from);
  return { audience, shown: byRole(merge(counted.map(({ figures }) => figures))) };
};

/** The figures of one report, but for people. The region has no incidents by their codes. */
export const reportFiguresOf = async (
  night: NightFigures,
  area: string,
  edition: ReportEdition,
  { incidentsBetween }: Pick<DailyStatisticsRepository, 'incidentsBetween'>,
): Promise<Omit<ReportFigures, 'people'>> => {
  const { scope, today } = night;
  const areas = areasOf(night, area);
  const all = daysFor(night, area, edition);
  const between = ({ from, to }: Pick<ReportEdition, 'from' | 'to'>) =>
    all.filter(({ day }) => day >= from && day <= to);
  const incidents = areas.map(async (each) =>
    (await incidentsBetween(each, edition)).flatMap(({ day, incidents: set }) =>
      set ? [{ area: each, day, incidents: set }] : [],
    ),
  );
  return {
    scope,
    area,
    areas,
    today,
    days: between(edition),
    before: between(editionBefore(edition)),
    yearBefore: between({ from: firstDayFor(edition), to: dayPlus(edition.from, -1) }),
    incidents: scope === 'region' ? undefined : (await Promise.all(incidents)).flat(),
  };
};
