import type { Caller } from '../../shared/foundation/caller.ts';
import type { Table } from '../../shared/foundation/csv-text.ts';
import { pageThatFits } from '../../shared/foundation/limits/page-that-fits.ts';
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
import { featureOf } from '../../shared/incidents/search/feature-of.ts';
import {
  changeCursor,
  type IncidentListQuery,
  incidentCursor,
} from '../../shared/incidents/search/incident-list-query.ts';
import type { IncidentMap } from '../../shared/incidents/search/incident-map.ts';
import { incidentTable } from '../../shared/incidents/search/incident-table.ts';
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

/** An incident as it is stored, before a caller may see it, and the cursor that goes on behind it. */
type Stored = { incident: Incident; cursorBehind: () => string };

/** `cursor`: where the list goes on behind all of them. */
type StoredPage = { found: Stored[]; cursor: string | undefined };

const positionOf = ({ report }: Incident): Position => ({ occurredAt: inUtc(report.occurredAt), id: report.id });

/** The cursor names a place in time, so a report that arrives meanwhile neither repeats nor hides another. */
const byOccurrence = async (
  query: IncidentFilter,
  before: Position | undefined,
  { search }: Ports,
): Promise<StoredPage> => {
  const limit = query.limit + 1;
  const { incidents, reached } = await search.newestFirst({ ...query, limit, ...present({ before }) });
  const found = incidents
    .slice(0, query.limit)
    .map((incident) => ({ incident, cursorBehind: () => incidentCursor.write(positionOf(incident)) }));
  const end = reached && incidentCursor.write(reached);
  return { found, cursor: incidents.length > query.limit ? found.at(-1)?.cursorBehind() : end };
};

/** The cursor names a place in the order of changes: what changes meanwhile takes a place behind it, and is shown there. */
const byChange = async (query: ChangeQuery, { changes }: Ports): Promise<StoredPage> => {
  const { found: changed, reached } = await changes.oldestFirst({ ...query, limit: query.limit + 1 });
  const found = changed
    .slice(0, query.limit)
    .map(({ incident, position }) => ({ incident, cursorBehind: () => changeCursor.write(position) }));
  const end = reached && changeCursor.write(reached);
  return { found, cursor: changed.length > query.limit ? found.at(-1)?.cursorBehind() : end };
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

/** As much of a page as one answer takes, and where the list goes on. */
const fitting = <Shown>({ found, cursor }: StoredPage, show: (incident: Incident) => Shown) => {
  const shown = pageThatFits(found, ({ incident }) => show(incident));
  const goesOnAt = shown.length < found.length ? found[shown.length - 1]?.cursorBehind() : cursor;
  return { shown, ...present({ cursor: goesOnAt }) };
};

/** A page of incidents as this caller may see them. @throws Problem `not-found` for a BLO of another country */
export const listIncidents = async (query: IncidentListQuery, caller: Caller, ports: Ports): Promise<IncidentPage> => {
  const page = await pageOf(query, caller, ports);
  const { shown: incidents, ...cursor } = fitting(page, (incident) => visibleIncident(incident, caller));
  return { incidents, ...cursor };
};

/** The same as GeoJSON. @throws Problem `not-found` for a BLO of another country */
export const mapIncidents = async (query: IncidentListQuery, caller: Caller, ports: Ports): Promise<IncidentMap> => {
  const page = await pageOf(query, caller, ports);
  const reading = { caller, timeZone: ports.timeZone };
  const { shown: features, ...cursor } = fitting(page, (incident) => featureOf(incident, reading));
  return { type: 'FeatureCollection', features, ...cursor };
};

type Reader = { caller: Caller; language: Language };

/** The same as a table, with a line for each seizure. @throws Problem `not-found` for a BLO of another country */
export const tabulateIncidents = async (
  query: IncidentListQuery,
  reader: Reader,
  ports: Ports,
): Promise<{ table: Table; cursor?: string }> => {
  const page = await pageOf(query, reader.caller, ports);
  const reading = { ...reader, inWords: query.words, timeZone: ports.timeZone, goesOn: false };
  const { shown, ...cursor } = fitting(page, (incident) => incidentTable([incident], reading).rows);
  const { columns, rows: note } = incidentTable([], { ...reading, goesOn: 'cursor' in cursor });
  return { table: { columns, rows: [...shown.flat(), ...note] }, ...cursor };
};
