import type { Caller } from '../../shared/foundation/caller.ts';
import { inUtc } from '../../shared/foundation/moment.ts';
import { present } from '../../shared/foundation/present.ts';
import { Problem } from '../../shared/foundation/problem.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import { incidentProblemWords } from '../../shared/incidents/incident-problem-words.ts';
import type {
  ChangeQuery,
  IncidentChangeSearch,
  IncidentFilter,
  IncidentSearch,
  Position,
} from '../../shared/incidents/incident-repository.ts';
import {
  changeCursor,
  type IncidentListQuery,
  incidentCursor,
} from '../../shared/incidents/search/incident-list-query.ts';
import type { IncidentMap } from '../../shared/incidents/search/incident-map.ts';
import { incidentTable } from '../../shared/incidents/search/incident-table.ts';
import { mapOf } from '../../shared/incidents/search/map-of.ts';
import type { IncidentPage } from '../../shared/incidents/view/incident-view.ts';
import { mayRead } from '../../shared/incidents/view/may-read.ts';
import { visibleIncident } from '../../shared/incidents/view/visible-incident.ts';
import type { Language } from '../../shared/reference/languages.ts';

export type Ports = {
  search: Pick<IncidentSearch, 'newestFirst'>;
  changes: IncidentChangeSearch;
  /** The country's BLOs: a search without a BLO goes through all of them. */
  blos: readonly string[];
  /** The country's. */
  timeZone: string;
};

/** Incidents as they are stored, before a caller may see them. */
type StoredPage = { incidents: Incident[]; cursor?: string };

const positionOf = (incident: Incident | undefined): Position | undefined =>
  incident && { occurredAt: inUtc(incident.report.occurredAt), id: incident.report.id };

/** The cursor names a place in time, so a report that arrives meanwhile neither repeats nor hides another. */
const byOccurrence = async (
  query: IncidentFilter,
  before: Position | undefined,
  { search }: Ports,
): Promise<StoredPage> => {
  const limit = query.limit + 1;
  const { incidents, reached } = await search.newestFirst({ ...query, limit, ...present({ before }) });
  const shown = incidents.slice(0, query.limit);
  const goesOnAt = incidents.length > query.limit ? positionOf(shown.at(-1)) : reached;
  return { incidents: shown, ...present({ cursor: goesOnAt && incidentCursor.write(goesOnAt) }) };
};

/** The cursor names a place in the order of changes: what changes meanwhile takes a place behind it, and is shown there. */
const byChange = async (query: ChangeQuery, { changes }: Ports): Promise<StoredPage> => {
  const { found, reached } = await changes.oldestFirst({ ...query, limit: query.limit + 1 });
  const shown = found.slice(0, query.limit);
  const goesOnAt = found.length > query.limit ? shown.at(-1)?.position : reached;
  return {
    incidents: shown.map(({ incident }) => incident),
    ...present({ cursor: goesOnAt && changeCursor.write(goesOnAt) }),
  };
};

/**
 * A page of incidents, newest first, or in the order of their changes, oldest first. A search that filters looks at so
 * many incidents and no more: a page with few incidents or none still has a cursor when there is more to look at.
 * @throws Problem `not-found` for a BLO of another country
 */
const pageOf = async (asked: IncidentListQuery, caller: Caller, ports: Ports): Promise<StoredPage> => {
  const {
    blo,
    cursor,
    state,
    substance,
    item,
    mine,
    words: _words,
    receivedFrom,
    changedFrom,
    after,
    ...filters
  } = asked;
  if (blo && !ports.blos.includes(blo)) throw new Problem(incidentProblemWords['no-such-blo']);
  const query = {
    ...filters,
    item: substance ?? item,
    ...(state === 'any' ? {} : { state }),
    ...(mine ? { reportedBy: caller.person } : {}),
    blos: blo ? [blo] : ports.blos,
    isShown: (incident: Incident) => mayRead(caller, incident),
  };
  return receivedFrom || changedFrom
    ? byChange({ ...query, receivedFrom, changedFrom, after }, ports)
    : byOccurrence(query, cursor, ports);
};

/** A page of incidents as this caller may see them. @throws Problem `not-found` for a BLO of another country */
export const listIncidents = async (query: IncidentListQuery, caller: Caller, ports: Ports): Promise<IncidentPage> => {
  const { incidents, ...cursor } = await pageOf(query, caller, ports);
  return { incidents: incidents.map((incident) => visibleIncident(incident, caller)), ...cursor };
};

/** The same as GeoJSON. @throws Problem `not-found` for a BLO of another country */
export const mapIncidents = async (query: IncidentListQuery, caller: Caller, ports: Ports): Promise<IncidentMap> => {
  const { incidents, cursor } = await pageOf(query, caller, ports);
  return mapOf(incidents, { caller, timeZone: ports.timeZone, cursor });
};

type Reader = { caller: Caller; language: Language };

/** The same as a table, with a line for each seizure. @throws Problem `not-found` for a BLO of another country */
export const tabulateIncidents = async (query: IncidentListQuery, reader: Reader, ports: Ports) => {
  const { incidents, cursor } = await pageOf(query, reader.caller, ports);
  const reading = { ...reader, inWords: query.words, timeZone: ports.timeZone, goesOn: cursor !== undefined };
  return { table: incidentTable(incidents, reading), cursor };
};
