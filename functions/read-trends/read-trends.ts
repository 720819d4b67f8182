import { may } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import { countryCodeOf } from '../../shared/foundation/country-id.ts';
import { faultsProblem } from '../../shared/foundation/problem.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { requireStatisticsOf } from '../../shared/statistics/require-statistics-of.ts';
import type { TrendPage } from '../../shared/trends/contract.ts';
import { subjectCode, type TrendFlag } from '../../shared/trends/trend-flag.ts';
import { type TrendQuery, trendCursor } from '../../shared/trends/trend-query.ts';
import type { TrendRepository } from '../../shared/trends/trend-repository.ts';
import { type TrendReading, trendView } from '../../shared/trends/trend-view.ts';

export type Ports = {
  /** The country's code, or `region`. */
  scope: string;
  /** Name in the IANA database. */
  timeZone: string;
  trends: Pick<TrendRepository, 'newestFirst'>;
};

const isWanted =
  ({ place, crime, substance, kind, state, told }: TrendQuery) =>
  (flag: TrendFlag): boolean =>
    (place === undefined || flag.place.id === place) &&
    [crime, substance].every((code) => code === undefined || subjectCode(flag.subject) === code) &&
    (kind === undefined || flag.finding.kind === kind) &&
    (state === undefined || flag.state === state) &&
    (told === undefined || flag.isTold === told);

/** Up to one more than a page, which says that there is another. */
const firstOf = async (query: TrendQuery, { trends }: Ports): Promise<TrendFlag[]> => {
  const wanted = isWanted(query);
  const found: TrendFlag[] = [];
  for await (const flag of trends.newestFirst(query, query.cursor)) {
    if (wanted(flag)) found.push(flag);
    if (found.length > query.limit) break;
  }
  return found;
};

/** Officers list the reports of their own post, those who work for the country of every one. */
const readingFor = (caller: Caller, { place }: TrendFlag, { scope, timeZone }: Ports): TrendReading => ({
  country: scope === 'region' ? undefined : countryCodeOf(scope),
  timeZone,
  listsReports: may(caller, 'read incidents') && (caller.blo === undefined || caller.blo === place.id),
});

/**
 * Flags of trends, newest first, each with a sentence in the reader's language.
 * @throws Problem `not-yours` when the caller's role reads no figures of this level, `faults` for a range that goes back
 */
export const readTrends = async (
  query: TrendQuery,
  caller: Caller,
  language: Language,
  ports: Ports,
): Promise<TrendPage> => {
  requireStatisticsOf(caller, ports.scope === 'region' ? 'region' : 'country');
  const { from, to, limit } = query;
  if (from !== undefined && to !== undefined && from > to)
    throw faultsProblem([{ pointer: '/to', code: 'too-small', values: { limit: from } }]);
  const found = await firstOf(query, ports);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    trends: page.map((flag) => trendView(flag, language, readingFor(caller, flag, ports))),
    ...(found.length > limit && last ? { cursor: trendCursor.write({ opened: last.opened, id: last.id }) } : {}),
  };
};
