import { demandOwnBlo, may } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import type { PhotoAllowance } from '../../shared/foundation/limits/photo-allowance.ts';
import { present } from '../../shared/foundation/present.ts';
import { faultsProblem, Problem } from '../../shared/foundation/problem.ts';
import { type Amendment, deedOf, earlierWordingOf, wordingOf } from '../../shared/incidents/amendments/amendment.ts';
import { amendmentProblemWords } from '../../shared/incidents/amendments/amendment-problem-words.ts';
import { type AmendmentReceipt, amendmentReceiptFor } from '../../shared/incidents/amendments/amendment-receipt.ts';
import {
  type AmendmentOutcome,
  type AmendmentRepository,
  mostDuplicates,
  type NewRevision,
  type RevisionRepository,
  type StoredAmendment,
} from '../../shared/incidents/amendments/amendment-repository.ts';
import { nextRevision } from '../../shared/incidents/amendments/next-revision.ts';
import { demandRevision } from '../../shared/incidents/amendments/tag-of.ts';
import { incidentProblemWords } from '../../shared/incidents/incident-problem-words.ts';
import type { IncidentFile, IncidentRepository } from '../../shared/incidents/incident-repository.ts';
import { findFor } from '../../shared/incidents/view/find-for.ts';
import type { ReceiptPorts } from '../../shared/incidents/view/receipt.ts';
import { freeDuplicates } from '../../shared/incidents/workflows/free-duplicates.ts';
import { referenceVersion } from '../../shared/reference/version.ts';

export type Ports = ReceiptPorts & {
  incidents: Pick<IncidentRepository, 'find'>;
  amendments: AmendmentRepository;
  revisions: Pick<RevisionRepository, 'find'>;
  countPhotos: PhotoAllowance;
  /** SHA-256 in hex. */
  sha256: (text: string) => string;
  clock: Clock;
  /** The country's. */
  timeZone: string;
};

/** A request to amend an incident: which incident, from which revision (`If-Match`), by whom. */
export type AmendmentRequest = {
  incidentId: string;
  amendment: Amendment;
  ifMatch: string | undefined;
  caller: Caller;
};

/** Everybody who may amend incidents, but not all of them, amends those of their own BLO. */
const requireOwnIncident = (caller: Caller, { incident }: IncidentFile): void => {
  if (!may(caller, 'amend an incident')) demandOwnBlo(caller, incident.report.blo);
};

/** The answer that was given when this amendment was made, with fresh upload addresses. */
const answerAgain = async (
  stored: StoredAmendment,
  { amendment, caller }: AmendmentRequest,
  file: IncidentFile,
  ports: Ports,
) => {
  const { incident, arrivals } = file;
  const known = [wordingOf, earlierWordingOf].map((wording) => ports.sha256(wording(amendment)));
  if (!known.includes(stored.fingerprint)) throw new Problem(amendmentProblemWords['amendment-id-taken']);
  const replaced =
    incident.revision === stored.revision ? undefined : await ports.revisions.find(incident.report.id, stored.revision);
  return amendmentReceiptFor(replaced?.record ?? incident, arrivals, caller.person, ports);
};

const newRevision = (
  request: AmendmentRequest,
  { incident }: IncidentFile,
  fingerprint: string,
  { clock, timeZone }: Pick<Ports, 'clock' | 'timeZone'>,
): NewRevision => {
  const { amendment, caller } = request;
  const by = caller.person;
  const after = nextRevision(incident, amendment, { by, now: clock(), referenceVersion, timeZone });
  const note = { id: amendment.id, reason: amendment.reason, by, at: after.changedAt };
  return { before: incident, after, note, fingerprint };
};

/** Photos that an amendment announces. */
const newPhotosOf = ({ before, after }: NewRevision) =>
  (after.report.photos ?? []).filter(({ id }) => !before.report.photos?.some((known) => known.id === id));

const requireSaved = (outcome: Exclude<AmendmentOutcome, 'overtaken'>, amendment: Amendment, binds: boolean): void => {
  if (outcome === 'kept') return;
  const values = outcome === 'too-many' ? { limit: mostDuplicates[binds ? 'binding' : 'others'] } : undefined;
  throw faultsProblem([{ pointer: `/${deedOf(amendment)}`, code: outcome, ...present({ values }) }]);
};

/** A duplicate keeps the incident that it names from falling where the post of that incident has said so, or the authority. */
const bindsWhatItNames = async (
  { amendment: { duplicateOf }, caller }: AmendmentRequest,
  { incident }: IncidentFile,
  { incidents }: Ports,
): Promise<boolean> => {
  if (!duplicateOf || may(caller, 'amend an incident')) return true;
  return (await incidents.find(duplicateOf))?.incident.report.blo === incident.report.blo;
};

/** @returns nothing when another request was first: everything has to be read again */
const tryOnce = async (
  request: AmendmentRequest,
  fingerprint: string,
  ports: Ports,
): Promise<AmendmentReceipt | undefined> => {
  const { incidentId, amendment, caller, ifMatch } = request;
  const file = await findFor(caller, incidentId, ports.incidents);
  if (!file) throw new Problem(incidentProblemWords['no-such-incident']);
  requireOwnIncident(caller, file);
  // Read second: an amendment that is not found now was not made when the incident was read, and cannot be why it has changed.
  const stored = await ports.amendments.find(incidentId, amendment.id);
  if (stored && stored.revision > file.incident.revision) return undefined;
  if (stored) return answerAgain(stored, request, file, ports);
  demandRevision(ifMatch, file.incident.revision);
  const revision = newRevision(request, file, fingerprint, ports);
  await ports.countPhotos(caller, newPhotosOf(revision));
  const binds = await bindsWhatItNames(request, file, ports);
  const outcome = await ports.amendments.save({ ...revision, binds });
  if (outcome === 'overtaken') return undefined;
  const falling = { incidentId, amendmentId: amendment.id };
  if (outcome === 'has-duplicates' && (await freeDuplicates(falling, ports))) return undefined;
  requireSaved(outcome, amendment, binds);
  return amendmentReceiptFor(revision.after, file.arrivals, caller.person, ports);
};

/**
 * A request that was overtaken finds a newer revision the second time, one that had to free duplicates saves the second
 * time; the others are for a table that is busy.
 */
const mostTries = 5;

/**
 * Corrects an incident, once: the same amendment sent again, after any time and with any `If-Match`, gives the same
 * answer and changes nothing. Of two that were made from one revision one is kept.
 * @returns the receipt of the revision that it made
 * @throws Problem `not-found`; `not-yours` for an incident of another BLO; `id-taken` when its id belongs to another
 * amendment; `no-revision` and `stale` for an `If-Match` that is missing or old; `faults` and `too-large` for a report that
 * cannot be; `try-again` when the table was busy
 */
export const amendIncident = async (request: AmendmentRequest, ports: Ports): Promise<AmendmentReceipt> => {
  const fingerprint = ports.sha256(wordingOf(request.amendment));
  for (let tries = 0; tries < mostTries; tries += 1) {
    const receipt = await tryOnce(request, fingerprint, ports);
    if (receipt) return receipt;
  }
  throw new Problem(amendmentProblemWords['amended-by-others']);
};
