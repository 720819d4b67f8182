import { boundsOfDay } from '../foundation/local-day.ts';
import { type Dimension, dimensions, memberOf } from './cross-tables/dimensions.ts';
import type { DayFigures } from './daily-statistics-repository.ts';
import { type Period, periodOf } from './period-of.ts';
import type { RowSource } from './statistics-answer.ts';
import type { StatisticsRow } from './statistics-row.ts';

type Days = readonly Pick<DayFigures, 'area' | 'day'>[];

export type SourceTerms = {
  period: Period;
  by: readonly Dimension[];
  filters: Readonly<Record<'blo' | 'crime' | 'substance', string | undefined>>;
  timeZone: string;
  /** Whether the reader may list the reports that were counted. */
  listsReports: boolean;
};

/** Dimensions by which `GET /v1/incidents` can be asked, and the name of its parameter. */
const listedBy: Partial<Record<Dimension, string>> = {
  area: 'blo',
  crime: 'crime',
  substance: 'substance',
  goods: 'item',
};

const isSamePlace = (row: StatisticsRow, area: string, by: readonly Dimension[]): boolean =>
  by.every((name) => {
    const dimension = dimensions[name];
    return dimension.about !== 'place' || row[memberOf[name]] === dimension.of(area);
  });

/** The list of the reports of a row, where it can be asked for. A part of an item is no parameter of the list. */
const listOf = (
  row: StatisticsRow,
  { from, to }: { from: string; to: string },
  terms: SourceTerms,
): string | undefined => {
  const { by, filters, timeZone } = terms;
  if (by.some((name) => listedBy[name] === undefined) || row.item?.includes('/')) return undefined;
  const own = by.map((name): [string, string] => [listedBy[name] ?? '', String(row[memberOf[name]])]);
  const narrowed = Object.entries(filters).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  const stretch = { from: boundsOfDay(from, timeZone).from, to: boundsOfDay(to, timeZone).to };
  const parameters = new URLSearchParams([...Object.entries(stretch), ...narrowed, ...own]);
  return `/v1/incidents?${parameters}`;
};

/** The days that each row is made of, in the order of the rows. */
export const sourcesOf = (rows: readonly StatisticsRow[], days: Days, terms: SourceTerms): RowSource[] => {
  const { period, by, listsReports } = terms;
  const byPeriod = Map.groupBy(days, ({ day }) => periodOf(day, period));
  return rows.map((row) => {
    const own = (byPeriod.get(row.period) ?? []).filter(({ area }) => isSamePlace(row, area, by));
    const names = own.map(({ day }) => day).sort();
    const range = { from: names[0] ?? '', to: names.at(-1) ?? '' };
    const reports = listsReports ? listOf(row, range, terms) : undefined;
    return { ...range, counted: own.length, ...(reports === undefined ? {} : { reports }) };
  });
};
