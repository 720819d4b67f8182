import { may } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import type { Fault } from '../../shared/foundation/faults/fault.ts';
import { pageThatFits } from '../../shared/foundation/limits/page-that-fits.ts';
import { localDayOf } from '../../shared/foundation/local-day.ts';
import { present } from '../../shared/foundation/present.ts';
import { faultsProblem, Problem } from '../../shared/foundation/problem.ts';
import { incidentProblemWords } from '../../shared/incidents/incident-problem-words.ts';
import { unitsFor } from '../../shared/statistics/columns-for.ts';
import { completenessOf } from '../../shared/statistics/completeness-of.ts';
import { authorityArea } from '../../shared/statistics/cooperation-repository.ts';
import { isOfCooperation } from '../../shared/statistics/cross-tables/dimensions.ts';
import type {
  DailyStatisticsRepository,
  DayFigures,
  DayRange,
} from '../../shared/statistics/daily-statistics-repository.ts';
import { merge } from '../../shared/statistics/figures/figures.ts';
import { bothSidesNotes, notesOn } from '../../shared/statistics/notes-on.ts';
import { requireStatisticsOf } from '../../shared/statistics/require-statistics-of.ts';
import { sourcesOf } from '../../shared/statistics/sources-of.ts';
import type { StatisticsAnswer } from '../../shared/statistics/statistics-answer.ts';
import { rangeFaults, rangeOf, type StatisticsQuery } from '../../shared/statistics/statistics-query.ts';
import { peopleFor, type ReleaseReading } from '../../shared/statistics/workflows/people-for.ts';
import { layoutFor, tableOf } from '../../shared/statistics/workflows/table-of.ts';

export type Ports = ReleaseReading & {
  /** The country's code, or `region`. */
  scope: string;
  areas: readonly string[];
  timeZone: string;
  dailyStatistics: Pick<DailyStatisticsRepository, 'between' | 'incidentsBetween'>;
  clock: Clock;
};

/** Usual rows of this many fit into what a Lambda may answer (6 MB) twice over. */
const mostRows = 10_000;

/** A table that is too long for one answer, by its rows or by their length: it is asked for in parts. */
const lengthFaults = ({ rows, sources = [] }: Pick<StatisticsAnswer, 'rows' | 'sources'>): Fault[] => {
  const lines = rows.map((row, index) => [row, sources[index]]);
  const most = Math.min(mostRows, pageThatFits(lines, (line) => line).length);
  return rows.length > most ? [{ pointer: '/period', code: 'too-many', values: { limit: most } }] : [];
};

const refuseFaults = (faults: readonly Fault[]): void => {
  if (faults.length > 0) throw faultsProblem(faults);
};

const newestOf = (days: readonly DayFigures[]): string | undefined =>
  days
    .map(({ computedAt }) => computedAt)
    .sort()
    .at(-1);

const mostShortened = 20;

const shortenedIn = (days: readonly DayFigures[]): string[] =>
  days.flatMap(({ area, day, shortened }) => (shortened ? [`${area} ${day}`] : [])).slice(0, mostShortened);

/** @throws Problem `not-found` for a BLO of another country */
const areasFor = ({ blo }: StatisticsQuery, areas: readonly string[]): readonly string[] => {
  if (blo === undefined) return areas;
  if (!areas.includes(blo)) throw new Problem(incidentProblemWords['no-such-blo']);
  return [blo];
};

const daysOf = async (areas: readonly string[], range: DayRange, { dailyStatistics }: Ports): Promise<DayFigures[]> =>
  (await Promise.all(areas.map((area) => dailyStatistics.between(area, range)))).flat();

/** Days of cases that the authority worked on in the place of a post: for a table of a whole country. */
const daysOfAuthority = async (
  { by, blo }: StatisticsQuery,
  range: DayRange,
  { scope, dailyStatistics }: Ports,
): Promise<DayFigures[]> =>
  scope !== 'region' && blo === undefined && isOfCooperation(by) ? dailyStatistics.between(authorityArea, range) : [];

/** Parts of an answer: the question, the figures as a whole, and each row. */
const about = (
  days: readonly DayFigures[],
  asked: StatisticsQuery,
  rows: StatisticsAnswer['rows'],
  caller: Caller,
  { scope, timeZone }: Ports,
) => {
  const { period, by, blo, crime, substance, asOf, sources } = asked;
  const terms = { period, by, filters: { blo, crime, substance }, timeZone };
  const listsReports = scope !== 'region' && may(caller, 'read exact figures of people');
  return {
    ...present({ blo, crime, substance, asOf, computedAt: newestOf(days) }),
    revision: days.reduce((sum, day) => sum + day.revision, 0),
    units: unitsFor(by),
    ...(sources ? { sources: sourcesOf(rows, days, { ...terms, listsReports }) } : {}),
  };
};

/**
 * The figures of a range of local days, in rows.
 * @throws Problem `not-yours` when the caller's role reads no figures of this level, `not-found` for a BLO that has none
 * here, `faults` for an impossible range, for a table that there is not, or for one that would have too many rows
 */
export const readStatistics = async (
  query: StatisticsQuery,
  caller: Caller,
  ports: Ports,
): Promise<StatisticsAnswer> => {
  const { scope, timeZone, clock } = ports;
  requireStatisticsOf(caller, scope === 'region' ? 'region' : 'country');
  const now = clock();
  const today = localDayOf(now, timeZone);
  const range = rangeOf(query, today);
  const { asked, faults } = layoutFor(query, scope);
  refuseFaults([...rangeFaults(range, now), ...faults]);
  const areas = areasFor(asked, ports.areas);
  const days = await daysOf(areas, { ...range, asOf: asked.asOf }, ports);
  const all = [...days, ...(await daysOfAuthority(asked, { ...range, asOf: asked.asOf }, ports))];
  const { peopleOf, seesPeople, note } = await peopleFor(caller, asked, range, ports);
  const rows = await tableOf(all, asked, { ...range, areas }, { peopleOf, seesPeople }, ports);
  const answer: StatisticsAnswer = {
    scope,
    period: asked.period,
    by: asked.by.join(',') || 'total',
    ...range,
    completeness: completenessOf(days, areas, range, today),
    ...about(all, asked, rows, caller, ports),
    rows,
    notes: [
      ...(isOfCooperation(asked.by) ? [] : notesOn(merge(days.map(({ figures }) => figures)), note, shortenedIn(days))),
      ...bothSidesNotes(days, asked.by, scope),
    ],
  };
  refuseFaults(lengthFaults(answer));
  return answer;
};
