import { boundsOfDay } from '../../foundation/local-day.ts';
import { present } from '../../foundation/present.ts';
import type { IncidentSearch } from '../../incidents/incident-repository.ts';
import { authorityArea, type CompletedExchange, type CooperationRepository } from '../cooperation-repository.ts';
import type {
  CountedDay,
  DailyStatisticsRepository,
  DayFigures,
  ExchangeTopic,
} from '../daily-statistics-repository.ts';
import { type CooperationCell, isReleasedBy, mergeCells } from '../figures/cooperation-cell.ts';
import { figuresOf, merge, report, withoutPeople } from '../figures/figures.ts';
import { fittedFigures } from '../figures/fitted-figures.ts';
import { isKeepable, setOf } from '../figures/incident-set.ts';

/** A country whose days are counted: its code as stacks spell it, and the BLOs that are deployed. */
export type CountedCountry = { code: string; timeZone: string; blos: readonly string[] };

export type CountingPorts = {
  incidents: Pick<IncidentSearch, 'current'>;
  cooperation: Pick<CooperationRepository, 'completedBetween' | 'reportedTwice'>;
  dailyStatistics: Pick<DailyStatisticsRepository, 'saveAll'>;
  exchange: Pick<ExchangeTopic, 'send'>;
};

/**
 * A day, the areas of it that are to be counted, and the figures of all of them that are there already. The authority is an
 * area of its own for the cases that it worked on in the place of a post.
 */
export type DayToCount = { day: string; areas: ReadonlySet<string>; kept: readonly DayFigures[] };

/** A day at an area, and what is to be kept of it where it was counted anew. */
type AtArea = Pick<CountedDay, 'figures' | 'cooperation' | 'twice' | 'shortened'> & { toKeep?: CountedDay };

const keptAt = ({ day, kept }: Pick<DayToCount, 'day' | 'kept'>, area: string): DayFigures | undefined =>
  kept.find((of) => of.area === area && of.day === day);

/** Whether a day is to be counted at an area: it changed there, or nothing is kept of it. */
export const isToCount = (of: DayToCount, area: string): boolean =>
  of.areas.has(area) || keptAt(of, area) === undefined;

const cellsAt = (area: string, completed: readonly CompletedExchange[]): CooperationCell[] | undefined => {
  const own = completed.filter((each) => each.area === area).map(({ kind }) => ({ ...kind, instances: 1 }));
  return own.length > 0 ? mergeCells(own) : undefined;
};

/** What is known of the day beside the reports: exchanges that were completed on it, and what was reported twice. */
type Beside = { completed: readonly CompletedExchange[]; twice: ReadonlySet<string> };

/** Counts a day at one BLO from the reports themselves, never from figures. */
const countAtBlo = async (
  blo: string,
  { day, computedAt }: { day: string; computedAt: string },
  { completed, twice }: Beside,
  { timeZone }: CountedCountry,
  ports: CountingPorts,
): Promise<AtArea> => {
  const reports = await ports.incidents.current(blo, boundsOfDay(day, timeZone));
  const { figures, shortened } = fittedFigures(merge(reports.map(figuresOf)));
  const seconds = reports.filter(({ id }) => twice.has(id));
  const across = present({
    cooperation: cellsAt(blo, completed),
    twice: seconds.length > 0 ? fittedFigures(merge(seconds.map(figuresOf))).figures : undefined,
  });
  const incidents = setOf(reports);
  const kept = isKeepable(incidents) ? { incidents, ...present({ shortened }) } : { shortened: true as const };
  const toKeep = { area: blo, day, computedAt, figures, ...kept, ...across };
  return { figures, ...across, ...present({ shortened: kept.shortened }), toKeep };
};

/** The authority has no reports: only the cases that it worked on are counted there. */
const countAtAuthority = (day: string, computedAt: string, { completed }: Beside): CountedDay => ({
  ...{ area: authorityArea, day, computedAt, figures: {} },
  ...present({ cooperation: cellsAt(authorityArea, completed) }),
});

/** The country's totals as the region gets them: without people, and of what it did with others its own part. */
const totalOf = (code: string, counted: readonly AtArea[]): AtArea => {
  const total = fittedFigures(withoutPeople(merge(counted.map(({ figures }) => figures))));
  const twice = counted.flatMap((at) => at.twice ?? []);
  const released = mergeCells(counted.flatMap(({ cooperation = [] }) => cooperation)).filter((cell) =>
    isReleasedBy(code, cell),
  );
  return {
    figures: total.figures,
    ...present({
      cooperation: released.length > 0 ? released : undefined,
      twice: twice.length > 0 ? fittedFigures(withoutPeople(merge(twice))).figures : undefined,
      shortened: total.shortened ?? counted.find((at) => at.shortened)?.shortened,
    }),
  };
};

/**
 * Counts a day where it has changed, and sends the total. Where it has not, the figures of before stand: they were counted
 * from the same reports and cases. A BLO of which there are none is counted.
 * @returns how many incidents the country had on that day
 */
export const countDay = async (
  toCount: DayToCount,
  computedAt: string,
  country: CountedCountry,
  ports: CountingPorts,
): Promise<number> => {
  const { day, areas } = toCount;
  const { code, timeZone, blos } = country;
  const [completed, twice] = await Promise.all([
    ports.cooperation.completedBetween(boundsOfDay(day, timeZone)),
    ports.cooperation.reportedTwice(),
  ]);
  const beside = { completed, twice };
  const counted = await Promise.all(
    blos.map((blo): AtArea | Promise<AtArea> => {
      const known = keptAt(toCount, blo);
      return known && !isToCount(toCount, blo) ? known : countAtBlo(blo, { day, computedAt }, beside, country, ports);
    }),
  );
  const isAuthorityToCount = areas.has(authorityArea) || completed.some(({ area }) => area === authorityArea);
  const ofAuthority = isAuthorityToCount ? [countAtAuthority(day, computedAt, beside)] : [];
  await ports.dailyStatistics.saveAll([...counted.flatMap(({ toKeep }) => toKeep ?? []), ...ofAuthority]);
  const total = totalOf(code, counted);
  const cooperation = total.cooperation && [...total.cooperation];
  await ports.exchange.send({
    revision: 1,
    country: code,
    day,
    computedAt,
    figures: total.figures,
    ...present({ cooperation, twice: total.twice, shortened: total.shortened }),
  });
  return counted.reduce((sum, { figures }) => sum + report(figures).incidents, 0);
};
