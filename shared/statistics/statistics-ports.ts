import type { ExchangeMessage } from './exchange.ts';
import type { Figures } from './figures/statistics.ts';
import type { Profiles } from './figures/statistics-profiles.ts';

/** Figures of one local day of one area: a BLO in a country, a country in the region. */
export type DayFigures = { area: string; day: string; computedAt: string; figures: Figures };

/** Keeps the figures of days, whole. */
export type FiguresLedger = {
  /** False, and nothing changed, when figures that were computed later are there already. */
  keep(figures: DayFigures & { profiles?: Profiles }): Promise<boolean>;
};

/** Reads figures. */
export type FiguresShelf = {
  /** Days from `first` to `last`, both included, oldest first; a day that was never counted is not among them. */
  read(area: string, first: string, last: string): Promise<DayFigures[]>;
};

/** Remembers up to which instant changes have been counted. */
export type Watermark = {
  read(): Promise<string | undefined>;
  /** Moves forward, never back. */
  advance(to: string): Promise<void>;
};

/** Carries a country's figures to the region. */
export type Exchange = {
  send(message: ExchangeMessage): Promise<void>;
};
