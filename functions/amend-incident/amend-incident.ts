import { demand, demandOwnBlo, may } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { faultsProblem, Problem } from '../../shared/foundation/problem.ts';
import { type Amendment, deedOf, wordingOf } from '../../shared/incidents/amendments/amendment.ts';
import type {
  AmendmentOutcome,
  AmendmentRepository,
  NewRevision,
  RevisionRepository,
  StoredAmendment,
} from '../../shared/incidents/amendments/amendment-ports.ts';
import { type AmendmentReceipt, amendmentReceiptFor } from '../../shared/incidents/amendments/amendment-receipt.ts';
import { nextRevision } from '../../shared/incidents/amendments/next-revision.ts';
import { demandRevision } from '../../shared/incidents/amendments/revision-tag.ts';
import type { IncidentFile, IncidentRepository } from '../../shared/incidents/incident-ports.ts';
import type { ReceiptPorts } from '../../shared/incidents/view/receipt.ts';
import { referenceVersion } from '../../shared/reference/version.ts';

export type Ports = ReceiptPorts & {
  incidents: Pick<IncidentRepository, 'find'>;
  amendments: AmendmentRepository;
  revisions: RevisionRepository;
  /** SHA-256 in hex. */
  sha256: (text: string) => string;
  clock: Clock;
};

/** An amendment as it was asked for: of which incident, from which revision (`If-Match`), by whom. */
export type Asked = { incidentId: string; amendment: Amendment; ifMatch: string | undefined; caller: Caller };

const demandMayAmend = (caller: Caller, { incident }: IncidentFile): void => {
  if (may(caller, 'amend an incident')) return;
  demand(caller, "amend an incident of one's own BLO");
  demandOwnBlo(caller, incident.report.blo);
};

/** The answer that was given when this amendment was made, with fresh upload addresses. */
const answerAgain = async (known: StoredAmendment, fingerprint: string, file: IncidentFile, ports: Ports) => {
  const { incident, arrivals } = file;
  if (known.fingerprint !== fingerprint)
    throw new Problem('id-taken', 'Another amendment has this id. Send this one under an id of its own.');
  const replaced =
    incident.revision === known.revision ? undefined : await ports.revisions.find(incident.report.id, known.revision);
  return amendmentReceiptFor(replaced?.record ?? incident, arrivals, ports);
};

const revisedBy = (asked: Asked, { incident }: IncidentFile, fingerprint: string, clock: Clock): NewRevision => {
  const [now, by] = [clock(), asked.caller.person];
  const { id, reason } = asked.amendment;
  const after = nextRevision(incident, asked.amendment, { by, now, referenceVersion });
  return { before: incident, after, note: { id, reason, by, at: after.changedAt }, fingerprint };
};

const demandKept = (outcome: Exclude<AmendmentOutcome, 'overtaken'>, amendment: Amendment): void => {
  if (outcome === 'kept') return;
  const fault = { pointer: `/${deedOf(amendment)}`, code: outcome };
  throw faultsProblem([fault]);
};

/** @returns nothing when somebody else was there first: everything is to be looked at again */
const tryOnce = async (asked: Asked, fingerprint: string, ports: Ports): Promise<AmendmentReceipt | undefined> => {
  const file = await ports.incidents.find(asked.incidentId);
  if (!file) throw new Problem('not-found', 'There is no such incident, or it is not yours to see.');
  demandMayAmend(asked.caller, file);
  // Asked second: what is not known now had not been made when the incident was read, and cannot be why it has changed.
  const known = await ports.amendments.find(asked.incidentId, asked.amendment.id);
  if (known && known.revision > file.incident.revision) return undefined;
  if (known) return answerAgain(known, fingerprint, file, ports);
  demandRevision(asked.ifMatch, file.incident.revision);
  const revised = revisedBy(asked, file, fingerprint, ports.clock);
  const outcome = await ports.amendments.save(revised);
  if (outcome === 'overtaken') return undefined;
  demandKept(outcome, asked.amendment);
  return amendmentReceiptFor(revised.after, file.arrivals, ports);
};

/** Whoever was overtaken finds a newer revision the second time; a third is for a table that is busy. */
const mostTries = 3;

/**
 * Corrects an incident, once: the same amendment sent again, after any time and with any `If-Match`, gives the same
 * answer and changes nothing. Of two that were made from one revision one is kept.
 * @returns the receipt of the revision that it made
 * @throws Problem `not-found`, `not-yours`; `id-taken` when its id belongs to another amendment; `no-revision` and `stale`
 * for an `If-Match` that is missing or old; `faults` and `too-large` for what cannot be; `try-again` when the table was busy
 */
export const amendIncident = async (asked: Asked, ports: Ports): Promise<AmendmentReceipt> => {
  const fingerprint = ports.sha256(wordingOf(asked.amendment));
  for (let tries = 0; tries < mostTries; tries += 1) {
    const receipt = await tryOnce(asked, fingerprint, ports);
    if (receipt) return receipt;
  }
  throw new Problem('try-again', 'Others are amending this incident. Send it again in a moment.');
};
