import { demand } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import { inUtc } from '../../shared/foundation/moment.ts';
import { Problem } from '../../shared/foundation/problem.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import type { IncidentSearch, Position } from '../../shared/incidents/incident-ports.ts';
import { type IncidentListQuery, incidentCursor } from '../../shared/incidents/search/incident-list-query.ts';
import { incidentTable } from '../../shared/incidents/search/incident-table.ts';
import { type IncidentView, incidentView } from '../../shared/incidents/view/incident-view.ts';

export type Ports = {
  incidents: Pick<IncidentSearch, 'newestFirst'>;
  /** The country's BLOs: what a search without a BLO goes through. */
  blos: readonly string[];
};

type Found = { found: Incident[]; cursor?: string };

export type IncidentPage = { incidents: IncidentView[]; cursor?: string };

const positionOf = (incident: Incident | undefined): Position | undefined =>
  incident && { occurredAt: inUtc(incident.report.occurredAt), id: incident.report.id };

/**
 * A page of incidents, newest first. The cursor names a place in time, so a report that arrives meanwhile neither
 * repeats nor hides another. A search that filters looks at so many incidents and no more: a page with few incidents or
 * none still has a cursor when there is more to look at.
 * @throws Problem `not-yours` for a role that reads no incidents, `not-found` for a BLO of another country
 */
const searchIncidents = async (
  search: IncidentListQuery,
  caller: Caller,
  { incidents: repository, blos }: Ports,
): Promise<Found> => {
  demand(caller, 'read incidents');
  if (search.blo && !blos.includes(search.blo)) throw new Problem('not-found', 'This country has no such BLO.');
  const { blo, cursor, limit, state, substance, item, ...filters } = search;
  const { incidents, reached } = await repository.newestFirst({
    ...filters,
    item: substance ?? item,
    ...(state === 'any' ? {} : { state }),
    blos: blo ? [blo] : blos,
    ...(cursor ? { before: cursor } : {}),
    limit: limit + 1,
  });
  const found = incidents.slice(0, limit);
  const goesOnAt = incidents.length > limit ? positionOf(found.at(-1)) : reached;
  return { found, ...(goesOnAt ? { cursor: incidentCursor.write(goesOnAt) } : {}) };
};

/** A page of incidents as this caller may see them. @throws Problem as above */
export const listIncidents = async (search: IncidentListQuery, caller: Caller, ports: Ports): Promise<IncidentPage> => {
  const { found, ...cursor } = await searchIncidents(search, caller, ports);
  return { incidents: found.map((incident) => incidentView(incident, caller)), ...cursor };
};

/** The same as a table of lines, one for each seizure. @throws Problem as above */
export const tabulateIncidents = async (search: IncidentListQuery, caller: Caller, ports: Ports) => {
  const { found, cursor } = await searchIncidents(search, caller, ports);
  return { table: incidentTable(found, caller), cursor };
};
