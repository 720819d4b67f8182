import type { Clock } from '../../shared/foundation/clock.ts';
import { countryCodeOf } from '../../shared/foundation/country-id.ts';
import { dayPlus, localDayOf } from '../../shared/foundation/local-day.ts';
import { present } from '../../shared/foundation/present.ts';
import type { DailyStatisticsRepository } from '../../shared/statistics/daily-statistics-repository.ts';
import { novelties } from '../../shared/trends/flags/novelties.ts';
import { type PlaceFinding, placeFindings } from '../../shared/trends/flags/place-findings.ts';
import { seriesFlags } from '../../shared/trends/flags/series-flags.ts';
import type { SeriesContext } from '../../shared/trends/flags/series-verdict.ts';
import { completenessOf, type Delay, weeksOfDelays } from '../../shared/trends/methods/completeness-of.ts';
import { type AreaIncidents, noveltySeries } from '../../shared/trends/series/novelty-series.ts';
import { type AreaDays, type NightSeries, seriesOfNight } from '../../shared/trends/series/series-of-night.ts';
import { mondayOf } from '../../shared/trends/series/weekly-series.ts';
import {
  isNoveltySubject,
  subjectCode,
  TrendFlag,
  type TrendPlace,
  trendFlagId,
} from '../../shared/trends/trend-flag.ts';
import type { TrendRepository } from '../../shared/trends/trend-repository.ts';
import { type DigestNight, type DigestPorts, tellDigests } from '../../shared/trends/workflows/tell-digests.ts';

export type TrendScope = {
  /** ISO 3166-1 alpha-2 of the country whose posts are told; the region tells nobody. */
  country?: string | undefined;
  /** Areas that figures are kept for: BLOs in a country, countries in the region. */
  areas: readonly { area: string; place: TrendPlace }[];
  /** Name in the IANA database. */
  timeZone: string;
};

type Deployed = { SCOPE: string; AREAS: readonly string[]; TIME_ZONE: string };

/** The scope as a deployment names it: areas of the region are countries, those of a country its BLOs. */
export const trendScopeOf = ({ SCOPE, AREAS, TIME_ZONE }: Deployed): TrendScope => {
  const isRegion = SCOPE === 'region';
  const placeOf = (area: string): TrendPlace =>
    isRegion ? { kind: 'country', id: countryCodeOf(area) } : { kind: 'blo', id: area };
  const areas = AREAS.map((area) => ({ area, place: placeOf(area) }));
  return { areas, timeZone: TIME_ZONE, ...(isRegion ? {} : { country: countryCodeOf(SCOPE) }) };
};

export type Ports = {
  dailyStatistics: Pick<DailyStatisticsRepository, 'between' | 'incidentsBetween'>;
  trends: Pick<TrendRepository, 'openOr' | 'save'>;
  /** How late the reports of the last half year came; absent where nobody knows. */
  delays?: ((since: string) => Promise<Delay[]>) | undefined;
  /** Where digests are written to be sent; absent where nobody is told. */
  digests?: DigestPorts | undefined;
  clock: Clock;
};

/** What a night found: flags by what became of them. */
export type TrendSummary = {
  series: number;
  open: number;
  opened: number;
  closed: number;
  revised: number;
  digests: number;
};

/** Five years to learn from, and the months before them in which flags of today may have begun. */
const daysLookedAt = 6 * 365;
const daysOfWeek = 7;
const daysOfDelays = weeksOfDelays * daysOfWeek;

/** Longer than any flag of a series lasts, and is then kept up with what comes late. */
const daysKeptUp = 2 * 52 * daysOfWeek;

/** A few at a time: an area of five years is two megabytes. */
const areasAtOnce = 4;

const daysOf = async ({ areas }: TrendScope, lastDay: string, ports: Ports): Promise<AreaDays[]> => {
  const from = dayPlus(lastDay, -daysLookedAt);
  const found: AreaDays[] = [];
  for (let first = 0; first < areas.length; first += areasAtOnce) {
    const some = areas.slice(first, first + areasAtOnce).map(async ({ area, place }) => ({
      place,
      days: await ports.dailyStatistics.between(area, { from, to: lastDay }),
    }));
    found.push(...(await Promise.all(some)));
  }
  return found;
};

/** The same by codes, of a country: the region has none. One area after the other, as they are larger than figures. */
const incidentsOf = async (
  { areas, country }: TrendScope,
  lastDay: string,
  { dailyStatistics }: Ports,
): Promise<AreaIncidents[]> => {
  const range = { from: dayPlus(lastDay, -daysLookedAt), to: lastDay };
  const found: AreaIncidents[] = [];
  for (const { area, place } of country ? areas : [])
    found.push({ place, days: await dailyStatistics.incidentsBetween(area, range) });
  return found;
};

type Unsaved = Omit<TrendFlag, 'changedAt'>;

const isSameMatter = ({ place, subject, finding }: PlaceFinding, flag: TrendFlag): boolean =>
  flag.place.id === place.id &&
  flag.finding.kind === finding.kind &&
  subjectCode(flag.subject) === subjectCode(subject) &&
  (finding.kind !== 'shift' || flag.finding.kind !== 'shift' || flag.finding.from === finding.from);

/** A finding about posts goes on while each night finds it again. */
const placeFlag = (found: PlaceFinding & { isTold?: boolean }, openBefore: readonly TrendFlag[]): Unsaved => {
  const { place, subject, week, finding, isTold = true } = found;
  const before = openBefore.find((flag) => isSameMatter(found, flag));
  const opened = before?.opened ?? week;
  const id = before?.id ?? trendFlagId(place, finding.kind, subject, opened);
  return { id, place, subject, opened, lastFound: week, state: 'open', finding, isTold };
};

const isOfSeries = ({ finding: { kind }, subject }: Pick<TrendFlag, 'finding' | 'subject'>): boolean =>
  (kind === 'rising' || kind === 'first-ever') && !isNoveltySubject(subject);

/** Something is new for a week; a flag of that same week that the night finds no more has lost its reports. */
const isGoneAtOnce = ({ subject, lastFound }: TrendFlag, week: string): boolean =>
  isNoveltySubject(subject) && lastFound === week;

/** A flag that is found no more: the counts of a series have changed, and of posts the matter is over. */
const goneFrom = (flag: TrendFlag, week: string): Unsaved =>
  isOfSeries(flag) || isGoneAtOnce(flag, week)
    ? { ...flag, state: 'revised' }
    : { ...flag, state: 'closed', closed: { week, as: 'over' } };

/** Whether a flag says what was kept of it; both are as their schema writes them. */
const isSame = (flag: TrendFlag, before: TrendFlag | undefined): boolean =>
  before !== undefined && JSON.stringify({ ...flag, changedAt: before.changedAt }) === JSON.stringify(before);

/** What the night leaves, in the place of what the last one left. */
const flagsAfter = (
  { all, novel }: { all: readonly NightSeries[]; novel: readonly NightSeries[] },
  lastDay: string,
  kept: readonly TrendFlag[],
  completeAt: SeriesContext['completeAt'],
): Unsaved[] => {
  const openBefore = kept.filter(({ state }) => state === 'open');
  const found = [
    ...seriesFlags(all, new Map(kept.map((flag) => [flag.id, flag])), completeAt),
    ...placeFindings(all, completeAt).map((finding) => placeFlag(finding, openBefore)),
    ...novelties(novel, completeAt).map((finding) => placeFlag(finding, openBefore)),
  ];
  const ids = new Set(found.map(({ id }) => id));
  const week = mondayOf(dayPlus(lastDay, 1 - daysOfWeek));
  return [...found, ...openBefore.filter(({ id }) => !ids.has(id)).map((flag) => goneFrom(flag, week))];
};

const summaryOf = (
  flags: readonly TrendFlag[],
  before: ReadonlyMap<string, TrendFlag>,
  { series, digests }: Pick<TrendSummary, 'series' | 'digests'>,
): TrendSummary => {
  const wasOpen = ({ id }: TrendFlag) => before.get(id)?.state === 'open';
  const countOf = (wanted: (flag: TrendFlag) => boolean) => flags.filter(wanted).length;
  return {
    series,
    digests,
    open: countOf(({ state }) => state === 'open'),
    opened: countOf((flag) => flag.state === 'open' && !wasOpen(flag)),
    closed: countOf((flag) => flag.state === 'closed' && wasOpen(flag)),
    revised: countOf((flag) => flag.state === 'revised' && wasOpen(flag)),
  };
};

/** Tells posts and authority of a country what the night has found, before its flags are kept. */
const told = async (
  { country, areas }: TrendScope,
  night: Omit<DigestNight, 'blos' | 'country'>,
  { digests }: Ports,
): Promise<{ flags: readonly TrendFlag[]; digests: number }> =>
  digests && country
    ? tellDigests({ ...night, country, blos: areas.map(({ area }) => area) }, digests)
    : { flags: night.flags, digests: 0 };

/**
 * Looks at all weekly series as the figures now are, and keeps the flags: those that open, go on, close, and those that the
 * counts no longer bear. A night that is done twice, or again after it died, leaves the same.
 */
export const findTrends = async (scope: TrendScope, ports: Ports): Promise<TrendSummary> => {
  const now = ports.clock();
  const lastDay = dayPlus(localDayOf(now, scope.timeZone), -1);
  const [areas, incidents, kept, delays] = await Promise.all([
    daysOf(scope, lastDay, ports),
    incidentsOf(scope, lastDay, ports),
    ports.trends.openOr(dayPlus(lastDay, -daysKeptUp)),
    ports.delays?.(new Date(now - daysOfDelays * 86_400_000).toISOString()),
  ]);
  const all = seriesOfNight(areas, lastDay);
  const before = new Map(kept.map((flag) => [flag.id, flag]));
  const changedAt = new Date(now).toISOString();
  const novel = noveltySeries(incidents, lastDay);
  const found = flagsAfter({ all, novel }, lastDay, kept, delays && completenessOf(delays));
  const looked = found.map((flag) =>
    TrendFlag.parse({ ...flag, ...present({ digestOn: before.get(flag.id)?.digestOn }), changedAt }),
  );
  const { flags, digests } = await told(scope, { lastDay, series: all, flags: looked, now }, ports);
  for (const flag of flags) if (!isSame(flag, before.get(flag.id))) await ports.trends.save(flag);
  return summaryOf(flags, before, { series: all.length, digests });
};
