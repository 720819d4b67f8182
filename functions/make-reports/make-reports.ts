import type { Clock } from '../../shared/foundation/clock.ts';
import { dayPlus, localDayOf } from '../../shared/foundation/local-day.ts';
import { type Language, languages } from '../../shared/reference/languages.ts';
import { flagsOf } from '../../shared/reports/model/flags-of.ts';
import { editionBefore, editionOf, type ReportEdition } from '../../shared/reports/report-edition.ts';
import type { ReportModel } from '../../shared/reports/report-model.ts';
import { reportOf } from '../../shared/reports/report-of.ts';
import type { ReportAudience, ReportStore } from '../../shared/reports/report-store.ts';
import {
  daysFor,
  firstDayFor,
  type NightFigures,
  peopleIn,
  reportFiguresOf,
} from '../../shared/reports/workflows/report-figures-of.ts';
import type { DailyStatisticsRepository } from '../../shared/statistics/daily-statistics-repository.ts';
import { monthOf } from '../../shared/statistics/disclosure/month-of.ts';
import { newestReleases } from '../../shared/statistics/disclosure/people-shown.ts';
import type { PeopleReleaseRepository } from '../../shared/statistics/people-release-repository.ts';
import type { TrendFlag } from '../../shared/trends/trend-flag.ts';
import type { TrendRepository } from '../../shared/trends/trend-repository.ts';

export type ReportScope = {
  /** The country's code, or `region`. */
  scope: string;
  /** BLOs of a country, or countries of the region. */
  areas: readonly string[];
  timeZone: string;
};

export type Ports = {
  dailyStatistics: Pick<DailyStatisticsRepository, 'between' | 'incidentsBetween'>;
  releases: Pick<PeopleReleaseRepository, 'between'>;
  trends: Pick<TrendRepository, 'openOr'>;
  store: ReportStore;
  /** Makes the page of a report. */
  page: (model: ReportModel, language: Language) => string;
  digest: (text: string) => string;
  clock: Clock;
};

/** A run says how many reports had changed figures, how many pages it made, and how many reports stayed as they were. */
export type ReportSummary = { editions: number; made: number; pages: number; unchanged: number };

/** Counts up when pages look or say otherwise than before: all are then made anew. */
const layout = 1;

/** As far back as late reports come and people are released; older editions are made when they are asked for. */
const recent = { month: 13, week: 10 } as const;

/** Longer than a flag lasts. */
const daysOfFlags = 2 * 52 * 7;

/** A few at a time: an area of two years is a megabyte. */
const areasAtOnce = 4;

const recentEditions = (today: string): ReportEdition[] =>
  (['month', 'week'] as const).flatMap((period) => {
    const editions = [editionOf(today, period)];
    for (let last = editions[0]; last && editions.length < recent[period]; last = editions.at(-1))
      editions.push(editionBefore(last));
    return editions;
  });

const daysOf = async ({ areas }: ReportScope, from: string, to: string, { dailyStatistics }: Ports) => {
  const found: NightFigures['days'][] = [];
  for (let first = 0; first < areas.length; first += areasAtOnce) {
    const some = areas
      .slice(first, first + areasAtOnce)
      .map(async (area) => [area, await dailyStatistics.between(area, { from, to })] as const);
    found.push(new Map(await Promise.all(some)));
  }
  return new Map(found.flatMap((part) => [...part]));
};

const releasesOf = async ({ scope, areas }: ReportScope, first: string, last: string, { releases }: Ports) => {
  const countries = scope === 'region' ? areas : [scope];
  const found = countries.map(async (area) =>
    (await releases.between(area, { first, last })).map((release) => ({ ...release, area })),
  );
  return newestReleases((await Promise.all(found)).flat());
};

type Night = { figures: NightFigures; flags: readonly TrendFlag[]; editions: readonly ReportEdition[] };

const readNight = async (scope: ReportScope, editions: readonly ReportEdition[], ports: Ports): Promise<Night> => {
  const today = localDayOf(ports.clock(), scope.timeZone);
  const [oldest = editionOf(today, 'month')] = editions.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const newest = editions.reduce((to, edition) => (edition.to > to ? edition.to : to), oldest.to);
  const [days, releases, flags] = await Promise.all([
    daysOf(scope, firstDayFor(oldest), newest, ports),
    releasesOf(scope, monthOf(oldest.from), monthOf(newest), ports),
    ports.trends.openOr(dayPlus(oldest.from, -daysOfFlags)),
  ]);
  return { figures: { scope: scope.scope, days, releases, today }, flags, editions };
};

/** All that a report is made of, as a text: the same text is the same pages. */
const sourceOf = ({ figures, flags }: Night, area: string, edition: ReportEdition): string =>
  JSON.stringify([
    layout,
    daysFor(figures, area, edition).map(({ area: of, day, revision, since }) => [of, day, revision, since]),
    peopleIn(figures, area, edition, 'released').shown,
    flagsOf(flags, edition, area),
    edition.to >= figures.today ? figures.today : '',
  ]);

const audiencesOf = (scope: string): readonly ReportAudience[] =>
  scope === 'region' ? ['released'] : ['authority', 'released'];

/** Makes the pages of one report, for each audience and in every language. @returns how many */
const makePages = async (night: Night, area: string, edition: ReportEdition, ports: Ports): Promise<number> => {
  const figures = await reportFiguresOf(night.figures, area, edition, ports.dailyStatistics);
  const puts = audiencesOf(night.figures.scope).flatMap((audience) => {
    const people = peopleIn(night.figures, area, edition, audience);
    const model = reportOf({ ...figures, people }, night.flags, edition);
    return languages.map(({ tag }) =>
      ports.store.put({ edition: edition.name, area, audience }, tag, ports.page(model, tag)),
    );
  });
  await Promise.all(puts);
  return puts.length;
};

/** Makes the reports of an edition whose figures have changed since they were made last. */
const makeEdition = async (night: Night, edition: ReportEdition, ports: Ports) => {
  const { scope, days } = night.figures;
  const before = await ports.store.madeOf(edition.name);
  const made: Record<string, string> = { ...before };
  const summary = { made: 0, pages: 0, unchanged: 0 };
  for (const area of scope === 'region' ? [scope] : [...days.keys(), scope]) {
    if (!daysFor(night.figures, area, edition).some(({ day }) => day >= edition.from)) continue;
    const source = ports.digest(sourceOf(night, area, edition));
    if (before[area] === source) {
      summary.unchanged += 1;
      continue;
    }
    summary.pages += await makePages(night, area, edition, ports);
    summary.made += 1;
    made[area] = source;
  }
  if (summary.made > 0) await ports.store.noteMade(edition.name, made);
  return summary;
};

/**
 * Makes the reports whose figures, releases or flags have changed. A run that is done twice makes nothing anew; one that died
 * goes on with the edition at which it died.
 * @param asked editions to look at; without them those of the last year and weeks
 */
export const makeReports = async (
  scope: ReportScope,
  asked: readonly ReportEdition[] | undefined,
  ports: Ports,
): Promise<ReportSummary> => {
  const editions = asked ?? recentEditions(localDayOf(ports.clock(), scope.timeZone));
  const night = await readNight(scope, editions, ports);
  const summary = { editions: editions.length, made: 0, pages: 0, unchanged: 0 };
  for (const edition of editions) {
    const { made, pages, unchanged } = await makeEdition(night, edition, ports);
    summary.made += made;
    summary.pages += pages;
    summary.unchanged += unchanged;
  }
  return summary;
};
