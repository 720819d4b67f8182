/**
 * What the night notes beside cases, so that it finds them again by a day: exchanges that were completed, and incidents
 * here that another country has reported too. An index finds marks, and may be behind by a moment.
 */
export type CaseMarkRepository = {
  /** Ids of cases that changed here from an instant on. */
  changedSince(from: string): Promise<string[]>;
  /** Notes when an exchange of a case with a country was completed; another moment takes the place of the one before. */
  noteCompleted(caseId: string, country: string, completeAt: string): Promise<void>;
  /** Ids of cases of which an exchange was noted as completed from a moment on and before another. */
  completedBetween(stretch: { from: string; to: string }): Promise<string[]>;
  /** Notes whether the region counts one of two cases, which are one event, as the other. */
  noteTwice(pair: { own: string; other: string }, isTwice: boolean): Promise<void>;
  /** Own cases that are so noted. */
  twice(): Promise<{ own: string; other: string }[]>;
};
