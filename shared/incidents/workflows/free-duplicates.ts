import type { Clock } from '../../foundation/clock.ts';
import { isoTime } from '../../foundation/moment.ts';
import type { AmendmentRepository } from '../amendments/amendment-repository.ts';
import type { IncidentRepository } from '../incident-repository.ts';
import { current } from '../status.ts';

export type FreeingPorts = {
  incidents: Pick<IncidentRepository, 'find'>;
  amendments: Pick<AmendmentRepository, 'save' | 'duplicates'>;
  /** SHA-256 in hex. */
  sha256: (text: string) => string;
  clock: Clock;
};

/** An incident that falls, and the amendment for which it does. */
type Falling = { incidentId: string; amendmentId: string };

/** The `by` of an amendment that nobody made: it follows from another. */
const ourselves = 'amend-incident';

/** A UUID of version 8 (RFC 9562, 5.8), the same for the same two: the same amendment frees once, however often it is tried. */
const idOf = (hash: string): string =>
  [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join(
    '-',
  );

const letStand = async (id: string, { incidentId, amendmentId }: Falling, ports: FreeingPorts): Promise<void> => {
  const before = (await ports.incidents.find(id))?.incident;
  if (before?.standing.duplicateOf !== incidentId) return;
  const at = isoTime(ports.clock());
  const fingerprint = ports.sha256(`${amendmentId} ${id}`);
  const note = { id: idOf(fingerprint), reason: '', by: ourselves, at };
  const after = { ...before, revision: before.revision + 1, changedAt: at, standing: current };
  await ports.amendments.save({ before, after, note, fingerprint });
};

/**
 * Lets stand again what other posts have called duplicates of an incident, before it falls: what they reported would hang
 * on nothing, and their word is no reason why it may not fall. Each is a revision of its own, of which its post hears as of
 * any. A crash on the way leaves some that stand, and the same amendment goes on from there.
 * @returns false where there is nothing to free, or where the incident's own post or the authority has named a duplicate
 */
export const freeDuplicates = async (falling: Falling, ports: FreeingPorts): Promise<boolean> => {
  const { binding, others } = await ports.amendments.duplicates(falling.incidentId);
  if (binding.length > 0 || others.length === 0) return false;
  // One after the other: each leaves the same list.
  for (const id of others) await letStand(id, falling, ports);
  return true;
};
