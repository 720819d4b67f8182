import type { Incident } from '../incident.ts';
import type { NominalDeed, NominalPart } from './nominal.ts';

/**
 * Names of one incident; `revision` counts how often they were set or erased. Once erased there are no persons any more,
 * but that there were some is remembered: a tablet that sends them again must not bring them back.
 */
export type KeptNames = { persons?: NominalPart | undefined; revision: number };

/** The names of people, apart from everything else. */
export type NominalRegister = {
  find(incidentId: string): Promise<KeptNames | undefined>;
  /**
   * Sets the names of an incident, all of them.
   * @returns false, and keeps nothing, when the incident is no longer at the revision given, or its names have been set
   * by somebody else meanwhile
   */
  replace(incident: Incident, persons: NominalPart, before: KeptNames | undefined): Promise<boolean>;
  /** Erases names for good; where there are none, nothing happens. @returns false when the incident was changed meanwhile */
  erase(incidentId: string): Promise<boolean>;
  /** Writes down what was done: an entry that is never changed. */
  note(incidentId: string, deed: NominalDeed & { id: string }): Promise<void>;
  /** What was done to the names of an incident, from the first to the last. */
  deeds(incidentId: string): Promise<NominalDeed[]>;
};
