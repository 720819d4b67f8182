import type { Crime } from '../../reference/crimes.ts';
import type { NominalPart } from '../nominal/nominal.ts';
import type { KeptNames } from '../nominal/nominal-ports.ts';
import type { PhotoArrival } from '../photo/photo.ts';
import type { Bbox } from './bbox.ts';
import type { Incident } from './incident.ts';
import type { Standing } from './standing.ts';

/** One report with the arrivals of its photos. */
export type IncidentFile = { incident: Incident; arrivals: PhotoArrival[] };

/**
 * Keeps reports, each once: one conditional write, and with names one transaction. Or the one that is there already comes
 * back, with its names if the report came with some.
 */
export type IncidentLedger = {
  accept(
    incident: Incident,
    nominal?: NominalPart,
  ): Promise<{ outcome: 'kept' } | { outcome: 'known'; incident: Incident; names?: KeptNames }>;
};

/** Finds one incident by its id. */
export type IncidentFinder = {
  find(id: string): Promise<IncidentFile | undefined>;
};

/** A place in the order "newest first": what a cursor stands for. It names a moment and an id, so new arrivals don't move it. */
export type Position = { occurredAt: string; id: string };

export type IncidentQuery = {
  blos: readonly string[];
  crime?: Crime | undefined;
  /** Instants in UTC; `from` belongs to the range, `to` does not. */
  from?: string | undefined;
  to?: string | undefined;
  before?: Position | undefined;
  /** Of what was seized, one code: a substance, a species, a kind of weapon … */
  item?: string | undefined;
  state?: Standing['state'] | undefined;
  bbox?: Bbox | undefined;
  limit: number;
};

/** Which incidents of a BLO last changed when: came, or were amended. */
export type IncidentCalendar = {
  /** Ids. Instants in UTC; `from` belongs to the stretch, `to` does not. */
  between(blo: string, stretch: { from: string; to: string }): Promise<string[]>;
};

/** Lists incidents, newest first. */
export type IncidentShelf = {
  /**
   * At most `limit` incidents. `reached` is there when the search stopped before the end: everything down to that
   * position has been looked at, and there may be more below.
   */
  newestFirst(query: IncidentQuery): Promise<{ incidents: Incident[]; reached?: Position }>;
};
