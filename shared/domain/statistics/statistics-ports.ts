import type { Report } from '../incident/report.ts';
import type { ExchangeMessage } from './exchange.ts';
import type { Figures } from './statistics.ts';
import type { Profiles } from './statistics-profiles.ts';

/** That an incident has changed: when it happened, now and by its earlier revisions. Instants in UTC. */
export type IncidentChange = { occurredAt: string; occurredBefore: readonly string[] };

/** Tells what has changed at one BLO. */
export type IncidentChanges = {
  /** @param from an instant in UTC, or nothing: everything that ever was */
  since(blo: string, from: string | undefined): Promise<IncidentChange[]>;
};

/** All reports of one BLO about a stretch of time; not those that were withdrawn or are duplicates. */
export type ReportArchive = {
  /** Instants in UTC; `from` belongs to the stretch, `to` does not. */
  between(blo: string, from: string, to: string): Promise<Report[]>;
};

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
