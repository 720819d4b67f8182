import type { Caller } from '../../shared/foundation/caller.ts';
import { inUtc } from '../../shared/foundation/moment.ts';
import { present } from '../../shared/foundation/present.ts';
import { Problem } from '../../shared/foundation/problem.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import { incidentProblemWords } from '../../shared/incidents/incident-problem-words.ts';
import type { IncidentSearch, Position } from '../../shared/incidents/incident-repository.ts';
import { type IncidentListQuery, incidentCursor } from '../../shared/incidents/search/incident-list-query.ts';
import { incidentTable } from '../../shared/incidents/search/incident-table.ts';
import type { IncidentPage } from '../../shared/incidents/view/incident-view.ts';
import { visibleIncident } from '../../shared/incidents/view/visible-incident.ts';
import type { Language } from '../../shared/reference/languages.ts';

export type Ports = {
  search: Pick<IncidentSearch, 'newestFirst'>;
  /** The country's BLOs: a search without a BLO goes through all of them. */
  blos: readonly string[];
  /** The country's. */
  timeZone: string;
};

/** Incidents as they are stored, before a caller may see them. */
type StoredPage = { incidents: Incident[]; cursor?: string };

const positionOf = (incident: Incident | undefined): Position | undefined =>
  incident && { occurredAt: inUtc(incident.report.occurredAt), id: incident.report.id };

/**
 * A page of incidents, newest first. The cursor names a place in time, so a report that arrives meanwhile neither
 * repeats nor hides another. A search that filters looks at so many incidents and no more: a page with few incidents or
 * none still has a cursor when there is more to look at.
 * @throws Problem `not-found` for a BLO of another country
 */
const pageOf = async (query: IncidentListQuery, { search, blos }: Ports): Promise<StoredPage> => {
  if (query.blo && !blos.includes(query.blo)) throw new Problem(incidentProblemWords['no-such-blo']);
  const { blo, cursor, limit, state, substance, item, ...filters } = query;
  const { incidents, reached } = await search.newestFirst({
    ...filters,
    item: substance ?? item,
    ...(state === 'any' ? {} : { state }),
    blos: blo ? [blo] : blos,
    ...present({ before: cursor }),
    limit: limit + 1,
  });
  const shown = incidents.slice(0, limit);
  const goesOnAt = incidents.length > limit ? positionOf(shown.at(-1)) : reached;
  return { incidents: shown, ...present({ cursor: goesOnAt && incidentCursor.write(goesOnAt) }) };
};

/** A page of incidents as this caller may see them. @throws Problem `not-found` for a BLO of another country */
export const listIncidents = async (query: IncidentListQuery, caller: Caller, ports: Ports): Promise<IncidentPage> => {
  const { incidents, ...cursor } = await pageOf(query, ports);
  return { incidents: incidents.map((incident) => visibleIncident(incident, caller)), ...cursor };
};

type Reader = { caller: Caller; language: Language };

/** The same as a table, with a line for each seizure. @throws Problem `not-found` for a BLO of another country */
export const tabulateIncidents = async (query: IncidentListQuery, reader: Reader, ports: Ports) => {
  const { incidents, cursor } = await pageOf(query, ports);
  const reading = { ...reader, timeZone: ports.timeZone, goesOn: cursor !== undefined };
  return { table: incidentTable(incidents, reading), cursor };
};
