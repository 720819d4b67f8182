import type { PhotoArrival } from '../photos/photo-manifest.ts';
import type { Crime } from '../reference/crimes.ts';
import type { AcknowledgedAbroad } from './acknowledged-abroad.ts';
import type { Incident } from './incident.ts';
import type { NominalPart } from './names/nominal-part.ts';
import type { StoredNames } from './names/nominal-repository.ts';
import type { Report } from './report/report.ts';
import type { Bbox } from './search/bbox.ts';
import type { ShareDecision } from './share-decision.ts';
import type { Status } from './status.ts';

/** One incident with the arrivals of its photos, who has seen it abroad, and what was decided about sharing it. */
export type IncidentFile = {
  incident: Incident;
  arrivals: PhotoArrival[];
  acknowledgedAbroad?: AcknowledgedAbroad[];
  /** Releases to other countries, and recalls from them. */
  shareDecisions?: ShareDecision[];
};

/**
 * What became of an incident that was to be inserted. `known`: one with its id is there already; it comes back, with its
 * names if the new one came with some.
 */
export type InsertOutcome = { outcome: 'kept' } | { outcome: 'known'; incident: Incident; names?: StoredNames };

/** Incidents by their id. */
export type IncidentRepository = {
  /** Inserts an incident if its id is free: one conditional write, and with names one transaction. */
  insertOnce(incident: Incident, nominal?: NominalPart): Promise<InsertOutcome>;
  find(id: string): Promise<IncidentFile | undefined>;
};

/** A place in the order "newest first": what a cursor stands for. It names a moment and an id, so new arrivals don't move it. */
export type Position = { occurredAt: string; id: string };

/** Instants in UTC; `from` belongs to the stretch, `to` does not. */
export type Stretch = { from: string; to: string };

/** A filter of incidents, in whatever order they are shown. */
export type IncidentFilter = {
  blos: readonly string[];
  crime?: Crime | undefined;
  /** Instants in UTC; `from` belongs to the range, `to` does not. */
  from?: string | undefined;
  to?: string | undefined;
  /** The code of something that was seized: a substance, a species, a kind of weapon … */
  item?: string | undefined;
  state?: Status['state'] | undefined;
  bbox?: Bbox | undefined;
  /** Who reported it, by Cognito's `sub`. */
  reportedBy?: string | undefined;
  /** Whether an incident may be shown to whoever asks; the search goes on until there are enough of these. */
  isShown?: (incident: Incident) => boolean;
  limit: number;
};

export type IncidentQuery = IncidentFilter & { before?: Position | undefined };

/** Finds incidents by when they happened. */
export type IncidentSearch = {
  /**
   * At most `limit` incidents. `reached` is there when the search stopped before the end: everything down to that
   * position has been looked at, and there may be more below.
   */
  newestFirst(query: IncidentQuery): Promise<{ incidents: Incident[]; reached?: Position }>;
  /** All reports of one BLO about a stretch of time, without those that were withdrawn or are duplicates. */
  current(blo: string, stretch: Stretch): Promise<Report[]>;
};

/** A place in the order of changes. An incident that is amended leaves its place and takes a new one behind all others. */
export type ChangePosition = { changedAt: string; id: string };

/** Instants in UTC, both of which belong to their range. An incident has changed when it came, and when it was amended. */
export type ChangeQuery = IncidentFilter & {
  receivedFrom?: string | undefined;
  changedFrom?: string | undefined;
  after?: ChangePosition | undefined;
};

/** Finds incidents by when they last changed. */
export type IncidentChangeSearch = {
  /**
   * At most `limit` incidents, each with its place. `reached` is there when the search stopped before the end: everything
   * up to that position has been looked at, and there may be more behind it.
   */
  oldestFirst(query: ChangeQuery): Promise<{ found: FoundChange[]; reached?: ChangePosition }>;
};

export type FoundChange = { incident: Incident; position: ChangePosition };

/**
 * An incident that has changed: when it happened, now and by its earlier revisions, and when it came. Instants in UTC.
 * `isNew`: it has come, and nothing of it has been amended since.
 */
export type IncidentChange = {
  occurredAt: string;
  occurredBefore: readonly string[];
  receivedAt?: string | undefined;
  isNew?: boolean | undefined;
};

/** Finds incidents of one BLO by when they last changed: came, or were amended. */
export type IncidentChanges = {
  /** @param from an instant in UTC, or nothing: everything that ever was */
  since(blo: string, from: string | undefined): Promise<IncidentChange[]>;
};

/** Finds incidents of one BLO by when photos were announced, with the report or by an amendment. */
export type PhotoAnnouncements = {
  /** Ids of incidents, each once. */
  between(blo: string, stretch: Stretch): Promise<string[]>;
};
