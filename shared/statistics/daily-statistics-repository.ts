import type { ExchangeMessage, ReleaseMessage } from './exchange-message.ts';
import type { CooperationCell } from './figures/cooperation-cell.ts';
import type { Figures } from './figures/figures.ts';
import type { IncidentSet } from './figures/incident-set.ts';

/** What was counted on one local day of one area (a BLO in a country, a country in the region). */
export type CountedDay = {
  area: string;
  day: string;
  computedAt: string;
  figures: Figures;
  /** The incidents by their codes; a country has them, the region never. */
  incidents?: IncidentSet;
  /** Instances of cooperation that were completed there; nothing where there was none. */
  cooperation?: readonly CooperationCell[];
  /** Figures of those incidents that another country has reported too, and that the region counts there. */
  twice?: Figures;
  /** Details of goods were left out, or the incidents by their codes, since there were too many. */
  shortened?: true;
};

/** Figures as they are kept: their number, and the instant since which they are the same. Both count changes alone. */
export type DayFigures = Omit<CountedDay, 'incidents'> & { revision: number; since: string };

/** Local days, both included, and the instant of which they are asked; the newest figures where none is named. */
export type DayRange = { from: string; to: string; asOf?: string | undefined };

/** The figures of each local day of each area. */
export type DailyStatisticsRepository = {
  /**
   * Saves the figures of a day, whole. What they replace stays under its number.
   * @returns false, and nothing changed, when the table has figures that were computed later
   */
  save(counted: CountedDay): Promise<boolean>;
  /** Saves the figures of several areas; those that are the first of their day in one request. */
  saveAll(counted: readonly CountedDay[]): Promise<void>;
  /** The newest figures of all these areas on all these days, in any order, for a few days at once. */
  onDays(areas: readonly string[], days: readonly string[]): Promise<DayFigures[]>;
  /** Days of a range, oldest first; a day that was not counted (by then) is not among them. */
  between(area: string, range: DayRange): Promise<DayFigures[]>;
  /** The same with their incidents by codes; a day that has none kept has no incidents. */
  incidentsBetween(area: string, range: DayRange): Promise<{ day: string; incidents: IncidentSet | undefined }[]>;
};

/** The instant up to which the nightly run has counted changes, and the local days that it still has to count. */
export type Checkpoint = { upTo: string; pending: readonly string[] };

/** The checkpoint of the nightly run. */
export type StatisticsCheckpoint = {
  read(): Promise<Checkpoint | undefined>;
  /** Moves forward, never back. */
  advance(to: Checkpoint): Promise<void>;
};

/** The topic that carries a country's figures to the region. */
export type ExchangeTopic = {
  send(message: ExchangeMessage): Promise<void>;
  sendRelease(message: ReleaseMessage): Promise<void>;
};
