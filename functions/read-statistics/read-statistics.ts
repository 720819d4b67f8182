import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import type { Fault } from '../../shared/foundation/faults/fault.ts';
import { localDayOf } from '../../shared/foundation/local-day.ts';
import { faultsProblem } from '../../shared/foundation/problem.ts';
import type { DailyStatisticsRepository, DayFigures } from '../../shared/statistics/daily-statistics-repository.ts';
import { merge } from '../../shared/statistics/figures/figures.ts';
import { notesOn } from '../../shared/statistics/notes-on.ts';
import { maySeeSmallCounts, requireStatisticsOf } from '../../shared/statistics/require-statistics-of.ts';
import { rowsOf } from '../../shared/statistics/rows-of.ts';
import type { StatisticsAnswer } from '../../shared/statistics/statistics-answer.ts';
import { rangeFaults, rangeOf, type StatisticsQuery } from '../../shared/statistics/statistics-query.ts';

export type Ports = {
  /** The country's code, or `region`. */
  scope: string;
  areas: readonly string[];
  timeZone: string;
  dailyStatistics: Pick<DailyStatisticsRepository, 'between'>;
  clock: Clock;
};

/** Rows of this many fit into what a Lambda may answer (6 MB) twice over. */
const mostRows = 10_000;

const refuseFaults = (faults: readonly Fault[]): void => {
  if (faults.length > 0) throw faultsProblem(faults);
};

const newestOf = (days: readonly DayFigures[]): string | undefined =>
  days
    .map(({ computedAt }) => computedAt)
    .sort()
    .at(-1);

/**
 * The figures of a range of local days, in rows.
 * @throws Problem `not-yours` when the caller's role reads no figures of this level, `faults` for an impossible range,
 * or for one that would have too many rows
 */
export const readStatistics = async (
  query: StatisticsQuery,
  caller: Caller,
  { scope, areas, timeZone, dailyStatistics, clock }: Ports,
): Promise<StatisticsAnswer> => {
  requireStatisticsOf(caller, scope === 'region' ? 'region' : 'country');
  const now = clock();
  const range = rangeOf(query, localDayOf(now, timeZone));
  refuseFaults(rangeFaults(range, now));
  const days = (await Promise.all(areas.map((area) => dailyStatistics.between(area, range.from, range.to)))).flat();
  const rows = rowsOf(days, query, maySeeSmallCounts(caller));
  refuseFaults(rows.length > mostRows ? [{ pointer: '/period', code: 'too-many', values: { limit: mostRows } }] : []);
  const computedAt = newestOf(days);
  const { period, by } = query;
  const notes = notesOn(rows, merge(days.map(({ figures }) => figures)));
  return { scope, period, by, ...range, ...(computedAt ? { computedAt } : {}), rows, notes };
};
