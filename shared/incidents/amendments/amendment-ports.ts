import type { Incident } from '../incident.ts';
import type { AmendmentNote, Revision } from './revision.ts';

/** An amendment that was made: which revision it made, and what it said (SHA-256 in hex). */
export type KnownAmendment = { revision: number; fingerprint: string };

/** A change of an incident, to be kept whole or not at all. */
export type Revised = { before: Incident; after: Incident; note: AmendmentNote; fingerprint: string };

/**
 * What became of it. `overtaken`: the incident, or this amendment, is no longer what it was when it was looked at, or
 * somebody is at it this moment: look again. The other two: nothing was kept, and the incident that was named does not
 * stand, or this one may not fall, since others are duplicates of it.
 */
export type AmendmentOutcome = 'kept' | 'overtaken' | 'no-current-incident' | 'has-duplicates';

/** Keeps amendments: the new revision, the one it replaces, and that this amendment was made, in one go. */
export type AmendmentLedger = {
  known(incidentId: string, amendmentId: string): Promise<KnownAmendment | undefined>;
  keep(revised: Revised): Promise<AmendmentOutcome>;
};

/** Revisions that were replaced. */
export type RevisionShelf = {
  at(incidentId: string, revision: number): Promise<Revision | undefined>;
  /** From revision `upTo` down, at most `limit` of them. */
  newestFirst(incidentId: string, upTo: number, limit: number): Promise<Revision[]>;
};
