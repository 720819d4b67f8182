import type { CooperationKind } from './figures/cooperation-cell.ts';

/** The area of the cases that a country's authority worked on in the place of a post. */
export const authorityArea = 'authority';

/** An exchange that is complete: when (ISO 8601 in UTC), and in which area here it is counted. */
export type CompletedExchange = { completeAt: string; area: string; kind: CooperationKind };

/** Figures that a change may move: of these areas, on the local days of these moments. */
export type MovedFigures = { moments: readonly string[]; areas: readonly string[] };

/** The night counts by this port how countries have worked together. */
export type CooperationRepository = {
  /** Lists cases that changed since an instant; later reads know of them, however late an index is. */
  changedSince(from: string): Promise<MovedFigures[]>;
  /** Exchanges that were completed from a moment on and before another. */
  completedBetween(stretch: { from: string; to: string }): Promise<CompletedExchange[]>;
  /** Incidents here, by their ids, that another country has reported too, and that the region counts there. */
  reportedTwice(): Promise<ReadonlySet<string>>;
};
