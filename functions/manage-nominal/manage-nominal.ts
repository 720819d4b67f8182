import { may } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { faultsProblem, Problem } from '../../shared/foundation/problem.ts';
import { demandRevision, tagOf } from '../../shared/incidents/amendments/revision-tag.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import type { IncidentRepository } from '../../shared/incidents/incident-ports.ts';
import { type NominalDeed, type NominalPart, nominalFaults } from '../../shared/incidents/names/nominal.ts';
import type { NominalRepository, StoredNames } from '../../shared/incidents/names/nominal-ports.ts';

export type Ports = {
  incidents: Pick<IncidentRepository, 'find'>;
  names: NominalRepository;
  clock: Clock;
  /** An id that nothing else has. */
  newId: () => string;
};

/** Who asks, and about the names of which incident. */
export type Asked = { incidentId: string; caller: Caller };

/** Names as the authority and the recording BLO see them; what was done to them is for the authority. */
export type NominalView = { persons: NominalPart; deeds?: NominalDeed[] };

/** The names, and the revision of them that If-Match is to name. */
export type NominalAnswer = { revision: number; view: NominalView };

const changedMeanwhile = () =>
  new Problem('try-again', 'The incident was changed at the same moment. Look at it and send this again.');

const noNames = () => new Problem('not-found', 'There are no names here, or they are not yours to see.');

const note = ({ incidentId, caller }: Asked, deed: NominalDeed['deed'], { names, clock, newId }: Ports) =>
  names.addDeed(incidentId, { id: newId(), at: new Date(clock()).toISOString(), who: caller.person, deed });

const isTheirs = ({ report }: Incident, caller: Caller): boolean =>
  may(caller, 'read names') || (caller.blo === report.blo && may(caller, "read names of one's own BLO"));

/** The incident, if its names are the caller's business; somebody else's try is written down. */
const demandTheirs = async (asked: Asked, ports: Ports): Promise<Incident> => {
  const file = await ports.incidents.find(asked.incidentId);
  if (!file) throw noNames();
  if (isTheirs(file.incident, asked.caller)) return file.incident;
  await note(asked, 'refused', ports);
  throw noNames();
};

/**
 * The names of an incident, for the authority and the BLO that recorded it. Reading is written down first, so that
 * nobody reads unseen.
 * @throws Problem `not-found` where there are none, and to everybody else: that there are names is itself not theirs
 */
export const readNames = async (asked: Asked, ports: Ports): Promise<NominalAnswer> => {
  await demandTheirs(asked, ports);
  await note(asked, 'read', ports);
  const kept = await ports.names.find(asked.incidentId);
  if (!kept?.persons) throw noNames();
  const deeds = may(asked.caller, 'read names') ? { deeds: await ports.names.deeds(asked.incidentId) } : {};
  return { revision: kept.revision, view: { persons: kept.persons, ...deeds } };
};

const neverNamed: StoredNames = { revision: 0 };

/**
 * Where names have been set before, whoever sets others says which they have seen. After an erasure the answer names the
 * tag: a tablet that sends names again by itself does not bring them back, and a person who means it can.
 */
const demandSeen = ({ persons, revision }: StoredNames, ifMatch: string | undefined): void => {
  if (revision === neverNamed.revision && !ifMatch) return;
  if (!persons && !ifMatch)
    throw new Problem('no-revision', `Names were erased here. To name people anew, send If-Match: ${tagOf(revision)}`);
  demandRevision(ifMatch, revision);
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A wish to set names: who they are, and the tag of the names that the wish was made from, where there were some. */
export type Wished = { persons: NominalPart; ifMatch: string | undefined };

/**
 * Sets the names of an incident, all of them: what stood there before is gone. The same names again change nothing.
 * @throws Problem `not-found` as above, `faults` for somebody who must not be named, `no-revision` and `stale` where other
 * names stand or stood, `try-again` when the incident or its names were changed at the same moment
 */
export const replaceNames = async (asked: Asked, wished: Wished, ports: Ports): Promise<NominalAnswer> => {
  const { persons, ifMatch } = wished;
  const incident = await demandTheirs(asked, ports);
  const faults = nominalFaults(persons, incident.report);
  if (faults.length > 0) throw faultsProblem(faults);
  const before = await ports.names.find(asked.incidentId);
  if (before && same(before.persons, persons)) return { revision: before.revision, view: { persons } };
  demandSeen(before ?? neverNamed, ifMatch);
  await note(asked, 'replaced', ports);
  if (!(await ports.names.replace(incident, persons, before))) throw changedMeanwhile();
  return { revision: (before?.revision ?? 0) + 1, view: { persons } };
};

/**
 * Erases the names of an incident for good. Erasing them again changes nothing.
 * @throws Problem `not-found` as above, `try-again` when the incident was changed at the same moment
 */
export const eraseNames = async (asked: Asked, ports: Ports): Promise<void> => {
  await demandTheirs(asked, ports);
  await note(asked, 'erased', ports);
  if (!(await ports.names.erase(asked.incidentId))) throw changedMeanwhile();
};
