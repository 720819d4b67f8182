import type { LedgerPage } from '../../foundation/limits/ledger-query.ts';
import type { Incident } from '../incident.ts';
import type { NominalDeed, NominalPart } from './nominal-part.ts';

/**
 * Names of one incident; `revision` counts how often they were set or erased. Once erased there are no persons any more,
 * but that there were some is remembered: a tablet that sends them again must not bring them back.
 */
export type StoredNames = { persons?: NominalPart | undefined; revision: number };

/** The names of people, which lie apart from everything else. */
export type NominalRepository = {
  find(incidentId: string): Promise<StoredNames | undefined>;
  /**
   * Sets the names of an incident, all of them.
   * @returns false, and keeps nothing, when the incident is no longer at the revision given, or its names have been set
   * by somebody else meanwhile
   */
  replace(incident: Incident, persons: NominalPart, before: StoredNames | undefined): Promise<boolean>;
  /** Erases names for good; where there are none, nothing happens. @returns false when the incident was changed meanwhile */
  erase(incidentId: string): Promise<boolean>;
  /**
   * Adds an entry to the ledger of deeds; an entry is never changed. `hour`: the beginning of its hour, for entries of
   * which the first in an hour is kept and a second is none.
   * @throws when another entry has its id
   */
  addDeed(incidentId: string, deed: NominalDeed & { id: string; hour?: string }): Promise<void>;
  /** The deeds done to the names of an incident, from the first to the last. `next` is the key of the last of them when there are more. */
  deeds(incidentId: string, after: string | undefined, limit: number): Promise<LedgerPage<NominalDeed>>;
};
