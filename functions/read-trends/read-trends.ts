import { may } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { countryCodeOf } from '../../shared/foundation/country-id.ts';
import { dayPlus, localDayOf } from '../../shared/foundation/local-day.ts';
import { faultsProblem } from '../../shared/foundation/problem.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { requireStatisticsOf } from '../../shared/statistics/require-statistics-of.ts';
import type { TrendPage } from '../../shared/trends/contract.ts';
import type { OpinionRepository } from '../../shared/trends/opinions/opinion-repository.ts';
import { type Usefulness, usefulnessOf } from '../../shared/trends/opinions/usefulness-of.ts';
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

export type UsefulnessPorts = Ports & { opinions: Pick<OpinionRepository, 'all'>; clock: Clock };

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

const daysJudged = 364;

/**
 * How officers judge what was told in the last year.
 * @throws Problem `not-yours` when the caller's role reads no figures of this level
 */
export const readUsefulness = async (
  caller: Caller,
  { scope, timeZone, trends, opinions, clock }: UsefulnessPorts,
): Promise<Usefulness> => {
  requireStatisticsOf(caller, scope === 'region' ? 'region' : 'country');
  const since = dayPlus(localDayOf(clock(), timeZone), -daysJudged);
  const told: TrendFlag[] = [];
  for await (const flag of trends.newestFirst({ from: since })) if (flag.isTold) told.push(flag);
  return usefulnessOf(since, told, await opinions.all());
};
