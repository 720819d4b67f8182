import { demand, demandOwnBlo } from '../../shared/domain/access.ts';
import type { Caller } from '../../shared/domain/caller.ts';
import { cursorOf } from '../../shared/domain/incident/cursor.ts';
import type { IncidentSearch } from '../../shared/domain/incident/incident-search.ts';
import {
  type IncidentFileView,
  type IncidentView,
  incidentFileView,
  incidentView,
} from '../../shared/domain/incident/incident-view.ts';
import { type Receipt, receiptFor } from '../../shared/domain/incident/receipt.ts';
import { inUtc } from '../../shared/domain/moment.ts';
import type { Clock, IncidentFile, IncidentFinder, IncidentShelf, UploadAddresses } from '../../shared/domain/ports.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Language } from '../../shared/reference/languages.ts';

export type Ports = {
  finder: IncidentFinder;
  shelf: IncidentShelf;
  addresses: UploadAddresses;
  /** The country's BLOs: what a search without a BLO goes through. */
  blos: readonly string[];
  clock: Clock;
};

export type IncidentPage = { incidents: IncidentView[]; cursor?: string };

const notThere = () => new Problem('not-found', 'There is no such incident, or it is not yours to see.');

const found = async (id: string, finder: IncidentFinder): Promise<IncidentFile> => {
  const file = await finder.find(id);
  if (!file) throw notThere();
  return file;
};

/**
 * A page of incidents, newest first. The cursor names the last one shown, so a report that arrives meanwhile neither
 * repeats nor hides another.
 * @throws Problem `not-yours` for a role that reads no incidents, `not-found` for a BLO of another country
 */
export const listIncidents = async (search: IncidentSearch, caller: Caller, ports: Ports): Promise<IncidentPage> => {
  demand(caller, 'read incidents');
  if (search.blo && !ports.blos.includes(search.blo)) throw new Problem('not-found', 'This country has no such BLO.');
  const { blo, cursor, limit, ...filters } = search;
  const incidents = await ports.shelf.newestFirst({
    ...filters,
    blos: blo ? [blo] : ports.blos,
    ...(cursor ? { before: cursor } : {}),
    limit: limit + 1,
  });
  const page = incidents.slice(0, limit);
  const last = page.at(-1);
  const more = incidents.length > limit && last;
  return {
    incidents: page.map((incident) => incidentView(incident, caller)),
    ...(more ? { cursor: cursorOf({ occurredAt: inUtc(last.report.occurredAt), id: last.report.id }) } : {}),
  };
};

/** One incident; why a photo was not taken is said in the caller's language. @throws Problem `not-yours`, `not-found` */
export const readIncident = async (
  id: string,
  caller: Caller,
  ports: Ports,
  language: Language,
): Promise<IncidentFileView> => {
  demand(caller, 'read incidents');
  const { incident, arrivals } = await found(id, ports.finder);
  return incidentFileView(incident, arrivals, caller, { language, now: ports.clock() });
};

/** The receipt with fresh upload addresses, for the BLO that reported. @throws Problem `not-yours`, `not-found` */
export const readReceipt = async (id: string, caller: Caller, ports: Ports): Promise<Receipt> => {
  demand(caller, 'read a receipt');
  const { incident, arrivals } = await found(id, ports.finder);
  demandOwnBlo(caller, incident.report.blo);
  return receiptFor(incident, arrivals, ports.addresses);
};
