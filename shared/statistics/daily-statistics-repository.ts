import type { ExchangeMessage } from './exchange-message.ts';
import type { Figures } from './figures/figures.ts';
import type { Profiles } from './figures/profiles.ts';

/** Figures of one local day of one area: a BLO in a country, a country in the region. */
export type DayFigures = { area: string; day: string; computedAt: string; figures: Figures };

/** The figures of each local day of each area. */
export type DailyStatisticsRepository = {
  /** Saves the figures of a day, whole. False, and nothing changed, when the table has figures that were computed later. */
  save(figures: DayFigures & { profiles?: Profiles }): Promise<boolean>;
  /** Days from `first` to `last`, both included, oldest first; a day that was never counted is not among them. */
  between(area: string, first: string, last: string): Promise<DayFigures[]>;
};

/** The instant up to which the nightly run has counted changes. */
export type StatisticsCheckpoint = {
  read(): Promise<string | undefined>;
  /** Moves forward, never back. */
  advance(to: string): Promise<void>;
};

/** The topic that carries a country's figures to the region. */
export type ExchangeTopic = {
  send(message: ExchangeMessage): Promise<void>;
};
