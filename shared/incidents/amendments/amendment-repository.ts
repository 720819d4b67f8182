import type { Incident } from '../incident.ts';
import type { AmendmentNote, Revision } from './revision.ts';

/** An amendment that was made: the revision that it made, and the fingerprint of its wording (SHA-256 in hex). */
export type StoredAmendment = { revision: number; fingerprint: string };

/** A new revision of an incident, to be saved whole or not at all. */
export type NewRevision = { before: Incident; after: Incident; note: AmendmentNote; fingerprint: string };

/**
 * The outcome of a save. `overtaken`: the incident, or this amendment, is no longer what it was when it was read, or
 * another request is changing it at this moment: read it again. The other two: nothing was saved, since the incident that
 * was named is not current, or since others are duplicates of this one.
 */
export type AmendmentOutcome = 'kept' | 'overtaken' | 'no-current-incident' | 'has-duplicates';

/** Amendments by their id. */
export type AmendmentRepository = {
  find(incidentId: string, amendmentId: string): Promise<StoredAmendment | undefined>;
  /** Saves the new revision, the revision that it replaces, and the id of the amendment, in one transaction. */
  save(revision: NewRevision): Promise<AmendmentOutcome>;
};

/** Revisions that were replaced, by their number. */
export type RevisionRepository = {
  find(incidentId: string, revision: number): Promise<Revision | undefined>;
  /** From revision `upTo` down, at most `limit` of them. */
  newestFirst(incidentId: string, upTo: number, limit: number): Promise<Revision[]>;
};
