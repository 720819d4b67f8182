import { may } from '../../shared/domain/access.ts';
import type { Caller } from '../../shared/domain/caller.ts';
import type { Incident } from '../../shared/domain/incident/incident.ts';
import { type NominalDeed, type NominalPart, nominalFaults } from '../../shared/domain/nominal/nominal.ts';
import type { NominalRegister } from '../../shared/domain/nominal/nominal-ports.ts';
import type { Clock, IncidentFinder } from '../../shared/domain/ports.ts';
import { Problem } from '../../shared/domain/problem.ts';

export type Ports = {
  finder: IncidentFinder;
  register: NominalRegister;
  clock: Clock;
  /** An id that nothing else has. */
  newId: () => string;
};

/** Who asks, and about the names of which incident. */
export type Asked = { incidentId: string; caller: Caller };

/** Names as the authority and the recording BLO see them; what was done to them is for the authority. */
export type NominalView = { persons: NominalPart; deeds?: NominalDeed[] };

const noNames = () => new Problem('not-found', 'There are no names here, or they are not yours to see.');

const note = ({ incidentId, caller }: Asked, deed: NominalDeed['deed'], { register, clock, newId }: Ports) =>
  register.note(incidentId, { id: newId(), at: new Date(clock()).toISOString(), who: caller.person, deed });

const isTheirs = ({ report }: Incident, caller: Caller): boolean =>
  may(caller, 'read names') || (caller.blo === report.blo && may(caller, "read names of one's own BLO"));

/** The incident, if its names are the caller's business; somebody else's try is written down. */
const demandTheirs = async (asked: Asked, ports: Ports): Promise<Incident> => {
  const file = await ports.finder.find(asked.incidentId);
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
export const readNames = async (asked: Asked, ports: Ports): Promise<NominalView> => {
  await demandTheirs(asked, ports);
  await note(asked, 'read', ports);
  const kept = await ports.register.find(asked.incidentId);
  if (!kept) throw noNames();
  return {
    persons: kept.persons,
    ...(may(asked.caller, 'read names') ? { deeds: await ports.register.deeds(asked.incidentId) } : {}),
  };
};

/**
 * Sets the names of an incident, all of them: what stood there before is gone.
 * @throws Problem `not-found` as above, `faults` for somebody who must not be named, `try-again` when the incident or its
 * names were changed at the same moment
 */
export const replaceNames = async (asked: Asked, persons: NominalPart, ports: Ports): Promise<NominalView> => {
  const incident = await demandTheirs(asked, ports);
  const faults = nominalFaults(persons, incident.report);
  if (faults.length > 0)
    throw new Problem('faults', 'See errors: each names the place and what is wrong there.', faults);
  await note(asked, 'replaced', ports);
  const before = await ports.register.find(asked.incidentId);
  if (!(await ports.register.replace(incident, persons, before)))
    throw new Problem('try-again', 'The incident was changed at the same moment. Look at it and send this again.');
  return { persons };
};

/** Erases the names of an incident for good. Erasing them again changes nothing. @throws Problem `not-found` as above */
export const eraseNames = async (asked: Asked, ports: Ports): Promise<void> => {
  await demandTheirs(asked, ports);
  await note(asked, 'erased', ports);
  await ports.register.erase(asked.incidentId);
};
