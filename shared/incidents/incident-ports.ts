import type { PhotoArrival } from '../photos/photo-manifest.ts';
import type { Crime } from '../reference/crimes.ts';
import type { Incident } from './incident.ts';
import type { NominalPart } from './names/nominal.ts';
import type { KeptNames } from './names/nominal-ports.ts';
import type { Report } from './report/report.ts';
import type { Bbox } from './search/bbox.ts';
import type { Standing } from './status.ts';

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
