import { may } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import type { DeedCounter } from '../../shared/foundation/limits/deed-counter.ts';
import { type LedgerQuery, ledgerCursor } from '../../shared/foundation/limits/ledger-query.ts';
import { writeRefusal } from '../../shared/foundation/limits/write-refusal.ts';
import { present } from '../../shared/foundation/present.ts';
import { faultsProblem, Problem } from '../../shared/foundation/problem.ts';
import { demandRevision, tagOf } from '../../shared/incidents/amendments/tag-of.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import type { IncidentRepository } from '../../shared/incidents/incident-repository.ts';
import { namesProblemWords } from '../../shared/incidents/names/names-problem-words.ts';
import { deedsBesideNames, type NamesLedger, type NamesView } from '../../shared/incidents/names/names-view.ts';
import { type NominalDeed, type NominalPart, nominalFaults } from '../../shared/incidents/names/nominal-part.ts';
import type { NominalRepository, StoredNames } from '../../shared/incidents/names/nominal-repository.ts';
import { mayRead } from '../../shared/incidents/view/may-read.ts';

export type Ports = {
  incidents: Pick<IncidentRepository, 'find'>;
  names: NominalRepository;
  /** Counts refusals. */
  count: DeedCounter;
  clock: Clock;
  /** An id that nothing else has. */
  newId: () => string;
  /** The country's. */
  timeZone: string;
};

/** The caller, and the incident whose names the request is about. */
export type NamesRequest = { incidentId: string; caller: Caller };

/** The names, and the revision of them that If-Match has to name. */
export type RevisedNames = { revision: number; view: NamesView };

const changedMeanwhile = () => new Problem(namesProblemWords['changed-meanwhile']);

const noNames = () => new Problem(namesProblemWords['no-names']);

const deedOf = ({ caller }: NamesRequest, deed: NominalDeed['deed'], { clock }: Ports): NominalDeed => ({
  at: new Date(clock()).toISOString(),
  who: caller.person,
  deed,
});

const addDeed = (request: NamesRequest, deed: NominalDeed['deed'], ports: Ports): Promise<void> =>
  ports.names.addDeed(request.incidentId, { id: ports.newId(), ...deedOf(request, deed, ports) });

/** So many refusals of one person are one entry: whoever is refused ten thousand times does not fill the ledger. */
const noteRefusal = (request: NamesRequest, ports: Ports): Promise<void> => {
  const { incidentId, caller } = request;
  const refusal = { person: caller.person, object: incidentId, now: ports.clock() };
  return writeRefusal(refusal, ports.count, (entry) =>
    ports.names.addDeed(incidentId, { ...deedOf(request, 'refused', ports), ...entry }),
  );
};

const mayAskForNames = (incident: Incident, caller: Caller): boolean => {
  const isTheirs = caller.blo === incident.report.blo && may(caller, "read names of one's own BLO");
  return mayRead(caller, incident) && (may(caller, 'read names') || isTheirs);
};

/** The incident, if the caller may ask for its names. The attempt of anybody else is an entry of the ledger. */
const requireOwnNames = async (request: NamesRequest, ports: Ports): Promise<Incident> => {
  const file = await ports.incidents.find(request.incidentId);
  if (!file) throw noNames();
  if (mayAskForNames(file.incident, request.caller)) return file.incident;
  await noteRefusal(request, ports);
  throw noNames();
};

const neverNamed: StoredNames = { revision: 0 };

/** To look where there never was a name is no deed that anybody has to answer for. */
const isOfNote = ({ deed }: NominalDeed): boolean => deed !== 'read';

const ledgerOf = async (
  incidentId: string,
  { limit, cursor }: LedgerQuery,
  { names }: Pick<Ports, 'names'>,
): Promise<NamesLedger> => {
  const { entries, next } = await names.deeds(incidentId, cursor?.after, limit);
  // A refusal has its place by its hour.
  const deeds = entries.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return { deeds, ...present({ cursor: next && ledgerCursor.write({ after: next }) }) };
};

/** The names that stand, maybe none, and what was done to names here: as much as leaves the names readable. */
const withDeeds = async (stored: StoredNames | undefined, { incidentId }: NamesRequest, ports: Ports) => {
  const { deeds, cursor } = await ledgerOf(incidentId, { limit: deedsBesideNames }, ports);
  if (!stored && !cursor && !deeds.some(isOfNote)) throw noNames();
  const { persons = [], revision } = stored ?? neverNamed;
  return { revision, view: { persons, deeds, ...present({ deedsCursor: cursor }) } };
};

/**
 * A page of what was done to the names of an incident, for the authority: to look at it is no look at names.
 * @throws Problem `not-found` where there is no such incident
 */
export const readNameDeeds = async (incidentId: string, query: LedgerQuery, ports: Ports): Promise<NamesLedger> => {
  if (!(await ports.incidents.find(incidentId))) throw noNames();
  return ledgerOf(incidentId, query, ports);
};

/**
 * The names of an incident, for the authority and the BLO that recorded it. Reading is written down first, so that
 * nobody reads unseen. The authority sees the deeds too, also where names were erased or were asked for in vain.
 * @throws Problem `not-found` where there are none, and to everybody else: that there are names is itself not theirs
 */
export const readNames = async (request: NamesRequest, ports: Ports): Promise<RevisedNames> => {
  await requireOwnNames(request, ports);
  await addDeed(request, 'read', ports);
  const stored = await ports.names.find(request.incidentId);
  if (may(request.caller, 'read names')) return withDeeds(stored, request, ports);
  if (!stored?.persons) throw noNames();
  return { revision: stored.revision, view: { persons: stored.persons } };
};

/**
 * Where names have been set before, whoever sets others says which they have seen. After an erasure the answer names the
 * tag: a tablet that sends names again by itself does not bring them back, and a person who means it can.
 */
const requireSeen = ({ persons, revision }: StoredNames, ifMatch: string | undefined): void => {
  if (revision === neverNamed.revision && !ifMatch) return;
  if (!persons && !ifMatch) throw new Problem(namesProblemWords['names-erased'], { tag: tagOf(revision) });
  demandRevision(ifMatch, revision);
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** New names, and the tag of the names that they were made from (`If-Match`), where there were some. */
export type NewNames = { persons: NominalPart; ifMatch: string | undefined };

/**
 * Sets the names of an incident, all of them: what stood there before is gone. The same names again change nothing.
 * @throws Problem `not-found` as above, `faults` for somebody who must not be named, `no-revision` and `stale` where other
 * names stand or stood, `try-again` when the incident or its names were changed at the same moment
 */
export const replaceNames = async (request: NamesRequest, newNames: NewNames, ports: Ports): Promise<RevisedNames> => {
  const { persons, ifMatch } = newNames;
  const incident = await requireOwnNames(request, ports);
  const faults = nominalFaults(persons, incident.report, ports.timeZone);
  if (faults.length > 0) throw faultsProblem(faults);
  const before = await ports.names.find(request.incidentId);
  if (before && same(before.persons, persons)) return { revision: before.revision, view: { persons } };
  requireSeen(before ?? neverNamed, ifMatch);
  await addDeed(request, 'replaced', ports);
  if (!(await ports.names.replace(incident, persons, before))) throw changedMeanwhile();
  return { revision: (before?.revision ?? 0) + 1, view: { persons } };
};

/**
 * Erases the names of an incident for good. Erasing them again changes nothing.
 * @throws Problem `not-found` as above, `try-again` when the incident was changed at the same moment
 */
export const eraseNames = async (request: NamesRequest, ports: Ports): Promise<void> => {
  await requireOwnNames(request, ports);
  await addDeed(request, 'erased', ports);
  if (!(await ports.names.erase(request.incidentId))) throw changedMeanwhile();
};
