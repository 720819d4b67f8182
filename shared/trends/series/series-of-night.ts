import { segmentOf } from '../../alerts/neighbouring-segments.ts';
import { bloById } from '../../foundation/blos/blos.ts';
import { dayPlus, daysBetween } from '../../foundation/local-day.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import { substanceCodes } from '../../reference/substance-codes.ts';
import type { DayFigures } from '../../statistics/daily-statistics-repository.ts';
import { bySubstance, type Figures } from '../../statistics/figures/figures.ts';
import { subjectCode, type TrendPlace, type TrendSubject } from '../trend-flag.ts';
import { sumOfSeries, type WeeklySeries, weeklySeries } from './weekly-series.ts';

/** A series of a night; without a subject it counts every report of its place. */
export type NightSeries = { place: TrendPlace; subject?: TrendSubject | undefined; series: WeeklySeries };

/** Figures of an area, a day at a time, as the night left them. */
export type AreaDays = { place: TrendPlace; days: readonly DayFigures[] };

/** After so many days without figures the counting is taken to have begun anew: what lies before was entered later. */
const longestGapDays = 28;

/**
 * The first day from which on days were counted one after the other: figures of single days long ago, of reports that were
 * entered later, say nothing of the weeks between.
 * @param days of all areas, in any order
 * @param lastDay the last that has ended
 */
export const countedSince = (days: readonly string[], lastDay: string): string | undefined => {
  let first: string | undefined;
  let next = lastDay;
  for (const day of [...new Set(days)].sort().reverse()) {
    if (daysBetween(day, next) - 1 > longestGapDays) break;
    first = day;
    next = day;
  }
  return first;
};

/** Cases of each subject on one day: incidents of a kind, seizures of a substance, and all incidents under `all`. */
const casesOf = (figures: Figures): [string, number][] => {
  const kinds = crimeCodes.map((crime): [string, number] => [crime, figures[crime]?.incidents ?? 0]);
  const all = kinds.reduce((sum, [, count]) => sum + count, 0);
  const substances = bySubstance(figures).map(([code, { seizures }]): [string, number] => [code, seizures]);
  return [['all', all], ...kinds, ...substances].filter(([, count]) => count !== 0) as [string, number][];
};

const isSubstance = (code: string): code is (typeof substanceCodes)[number] =>
  substanceCodes.some((known) => known === code);
const isCrime = (code: string): code is (typeof crimeCodes)[number] => crimeCodes.some((known) => known === code);

const subjectOf = (code: string): TrendSubject | undefined => {
  if (isCrime(code)) return { crime: code };
  return isSubstance(code) ? { substance: code } : undefined;
};

/** The series of an area: of each subject that it has ever had, and of all its reports. */
const seriesOfArea = ({ place, days }: AreaDays, since: string, lastDay: string): NightSeries[] => {
  const counted = days.filter(({ day }) => day >= since);
  const [first] = counted.map(({ day }) => day).sort();
  if (first === undefined) return [];
  const cases = counted.flatMap(({ day, figures }) => casesOf(figures).map(([code, count]) => ({ code, day, count })));
  const byCode = Map.groupBy([{ code: 'all', day: first, count: 0 }, ...cases], ({ code }) => code);
  return [...byCode].map(([code, ofCode]) => ({
    place,
    subject: subjectOf(code),
    series: weeklySeries(ofCode, first, lastDay),
  }));
};

/** The larger places that an area is part of. A post that no list knows stands for itself alone. */
const placesAround = ({ kind, id }: TrendPlace): TrendPlace[] => {
  if (kind === 'country') return [{ kind: 'region', id: 'region' }];
  const { country, neighbour, provinceCode } = bloById(id) ?? {};
  if (!country) return [];
  return [
    ...(provinceCode ? [{ kind: 'province' as const, id: provinceCode }] : []),
    ...(neighbour ? [{ kind: 'border' as const, id: segmentOf(country, neighbour) }] : []),
    { kind: 'country', id: country },
  ];
};

const keyOf = ({ kind, id }: TrendPlace, subject: TrendSubject | undefined) => `${kind} ${id} ${subjectCode(subject)}`;

/** Sums of the series of several areas; a place with one area alone says nothing that the area does not. */
const sumsOf = (ofAreas: readonly NightSeries[]): NightSeries[] => {
  const parts = ofAreas.flatMap(({ place, subject, series }) =>
    placesAround(place).map((around) => ({ around, area: place.id, subject, series })),
  );
  const areasIn = Map.groupBy(parts, ({ around }) => `${around.kind} ${around.id}`);
  const isLarger = ({ around }: (typeof parts)[number]) =>
    new Set(areasIn.get(`${around.kind} ${around.id}`)?.map(({ area }) => area)).size > 1;
  const groups = Map.groupBy(parts.filter(isLarger), ({ around, subject }) => keyOf(around, subject));
  return [...groups.values()].flatMap((group) => {
    const series = sumOfSeries(group.map((part) => part.series));
    const [first] = group;
    return first && series ? [{ place: first.around, subject: first.subject, series }] : [];
  });
};

/** Series of areas, and those of the larger places around them. */
export const withLargerPlaces = (ofAreas: readonly NightSeries[]): NightSeries[] => [...ofAreas, ...sumsOf(ofAreas)];

/** All series of a night: of each area, and of the provinces, borders and countries that several of them make up. */
export const seriesOfNight = (areas: readonly AreaDays[], lastDay: string): NightSeries[] => {
  const since = countedSince(
    areas.flatMap(({ days }) => days.map(({ day }) => day)),
    lastDay,
  );
  if (since === undefined) return [];
  return withLargerPlaces(areas.flatMap((area) => seriesOfArea(area, since, lastDay)));
};

/** The Monday of a week of a series. @param week index, from 0 */
export const mondayAt = ({ firstDay }: WeeklySeries, week: number): string => dayPlus(firstDay, week * 7);

/** The last week of a series that has ended; -1 where there is none. */
export const lastWeekOf = ({ counts }: WeeklySeries): number => counts.length - 1;
