import type { CooperationKind } from './figures/cooperation-cell.ts';

/** The area of the cases that a country's authority worked on in the place of a post. */
export const authorityArea = 'authority';

/** An exchange that is complete: when (ISO 8601 in UTC), and in which area here it is counted. */
export type CompletedExchange = { completeAt: string; area: string; kind: CooperationKind };

/** Figures that a change may move: of these areas, on the local days of these moments. */
export type MovedFigures = { moments: readonly string[]; areas: readonly string[] };

/** What countries have done together, as the night counts it. */
export type CooperationRepository = {
  /** What changed since an instant; what is read afterwards knows of it, however late an index is. */
  changedSince(from: string): Promise<MovedFigures[]>;
  /** Exchanges that were completed from a moment on and before another. */
  completedBetween(stretch: { from: string; to: string }): Promise<CompletedExchange[]>;
  /** Incidents here, by their ids, that another country has reported too, and that the region counts there. */
  reportedTwice(): Promise<ReadonlySet<string>>;
};
