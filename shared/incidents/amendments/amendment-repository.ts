import type { Incident } from '../incident.ts';
import type { AmendmentNote, Revision } from './revision.ts';

/** An amendment that was made: the revision that it made, and the fingerprint of its wording (SHA-256 in hex). */
export type StoredAmendment = { revision: number; fingerprint: string };

/**
 * A new revision of an incident, to be saved whole or not at all. `binds: false`: as a duplicate it does not keep the
 * incident that it names from falling, since another post has said so.
 */
export type NewRevision = {
  before: Incident;
  after: Incident;
  note: AmendmentNote;
  fingerprint: string;
  binds?: boolean;
};

/** Duplicates of one incident: those that keep it from falling, and those that other posts have named. */
export type Duplicates = { binding: string[]; others: string[] };

/** Most of either: what frees those of other posts does so one after the other, while somebody waits. */
export const mostDuplicates: Readonly<Record<keyof Duplicates, number>> = { binding: 200, others: 20 };

/**
 * The outcome of a save. `overtaken`: the incident, or this amendment, is no longer what it was when it was read, or
 * another request is changing it at this moment: read it again. The others: nothing was saved, since the incident that
 * was named is not current or has as many duplicates as one may have, or since others are duplicates of this one.
 */
export type AmendmentOutcome = 'kept' | 'overtaken' | 'no-current-incident' | 'too-many' | 'has-duplicates';

/** Amendments by their id. */
export type AmendmentRepository = {
  find(incidentId: string, amendmentId: string): Promise<StoredAmendment | undefined>;
  /** Saves the new revision, the revision that it replaces, and the id of the amendment, in one transaction. */
  save(revision: NewRevision): Promise<AmendmentOutcome>;
  /** The ids of the duplicates of an incident. */
  duplicates(incidentId: string): Promise<Duplicates>;
};

/** Revisions that were replaced, by their number. */
export type RevisionRepository = {
  find(incidentId: string, revision: number): Promise<Revision | undefined>;
  /** From revision `upTo` down, at most `limit` of them. */
  newestFirst(incidentId: string, upTo: number, limit: number): Promise<Revision[]>;
};
