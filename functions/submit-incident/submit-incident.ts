import { demandOwnBlo } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import type { PhotoAllowance } from '../../shared/foundation/limits/photo-allowance.ts';
import { faultsProblem, Problem } from '../../shared/foundation/problem.ts';
import type { RevisionRepository } from '../../shared/incidents/amendments/amendment-repository.ts';
import { type Incident, newIncident } from '../../shared/incidents/incident.ts';
import type { IncidentRepository, InsertOutcome } from '../../shared/incidents/incident-repository.ts';
import { type NominalPart, nominalFaults } from '../../shared/incidents/names/nominal-part.ts';
import type { StoredNames } from '../../shared/incidents/names/nominal-repository.ts';
import { quantityFaults } from '../../shared/incidents/quantity-faults.ts';
import { counterpartFaults } from '../../shared/incidents/report/counterpart-faults.ts';
import { isSentAgain, timeFaults } from '../../shared/incidents/report/report.ts';
import { requireKeepableSize } from '../../shared/incidents/report/require-keepable-size.ts';
import type { Submission } from '../../shared/incidents/report/submission.ts';
import { submissionProblemWords } from '../../shared/incidents/submission-problem-words.ts';
import { type Receipt, type ReceiptPorts, receiptFor } from '../../shared/incidents/view/receipt.ts';
import type { SharedWith } from '../../shared/incidents/view/shared-with.ts';
import type { PhotoArrival } from '../../shared/photos/photo-manifest.ts';
import { referenceVersion } from '../../shared/reference/version.ts';

export type Ports = ReceiptPorts & {
  incidents: IncidentRepository;
  revisions: Pick<RevisionRepository, 'find'>;
  countPhotos: PhotoAllowance;
  clock: Clock;
  /** The country's. */
  timeZone: string;
  /** Who is told of an incident across the border; nothing where that cannot be said now. */
  sharedWith(incident: Incident): Promise<SharedWith[]>;
};

/** Faults that a schema cannot see: times against the clock, the calendar of the country, the countries that the BLO faces. */
const requireSound = ({ report, nominal }: Submission, now: number, timeZone: string): void => {
  const names = nominal ? nominalFaults(nominal, report, timeZone) : [];
  const faults = [...timeFaults(report, now), ...counterpartFaults(report), ...quantityFaults(report), ...names];
  if (faults.length > 0) throw faultsProblem(faults);
  requireKeepableSize(report);
};

/** The first revision: a tablet sends again what it sent first, whatever was amended since. */
const firstRevision = async (stored: Incident, { revisions }: Ports): Promise<Incident> =>
  stored.revision === 1 ? stored : ((await revisions.find(stored.report.id, 1))?.record ?? stored);

/**
 * Whether names that come again may be the names that came first. Names that were set anew or erased since were changed
 * on purpose: they are neither compared nor brought back, since nothing of erased names is kept that they could be
 * compared with. A resend without names says nothing about them.
 */
const sameNames = (nominal: NominalPart | undefined, stored: StoredNames | undefined): boolean =>
  nominal === undefined ||
  (stored !== undefined && (stored.revision > 1 || JSON.stringify(stored.persons) === JSON.stringify(nominal)));

type KnownIncident = Extract<InsertOutcome, { outcome: 'known' }>;

const isOpened = ({ report: { handling } }: Incident): boolean => handling === 'counterpart' || handling === 'region';

/** The receipt, with who is told across the border where the report is opened to others. */
const toldReceipt = async (incident: Incident, arrivals: readonly PhotoArrival[], ports: Ports): Promise<Receipt> => {
  const receipt = await receiptFor(incident, arrivals, ports);
  const sharedWith = isOpened(incident) ? await ports.sharedWith(incident) : [];
  return sharedWith.length > 0 ? { ...receipt, sharedWith } : receipt;
};

/** The receipt of a report that was here already: its photos may have come in the meantime. */
const receiptAgain = async (submission: Submission, known: KnownIncident, ports: Ports): Promise<Receipt> => {
  const { report, nominal } = submission;
  const first = await firstRevision(known.incident, ports);
  if (!isSentAgain(first.report, report) || !sameNames(nominal, known.names)) {
    throw new Problem(submissionProblemWords['report-id-taken']);
  }
  const arrivals = report.photos ? ((await ports.incidents.find(report.id))?.arrivals ?? []) : [];
  return toldReceipt(first, arrivals, ports);
};

/**
 * Keeps a report, once, and the names that came with it beside it. Nothing else happens here: alerts and figures follow
 * from the table's stream, so that an officer on a bad line waits for one write and for nothing more.
 * @returns the receipt, and whether the report is new
 * @throws Problem `not-yours` when the BLO is another's, `faults` for impossible times, a counterpart that the BLO does not
 * face and people who are never named, `too-large` for what has grown by NFC, `slow-down` for more photos than a day has room
 * for, `id-taken` when the id belongs to another
 * report
 */
export const submitIncident = async (
  submission: Submission,
  caller: Caller,
  ports: Ports,
): Promise<{ isNew: boolean; receipt: Receipt }> => {
  const { report, nominal } = submission;
  demandOwnBlo(caller, report.blo);
  const now = ports.clock();
  requireSound(submission, now, ports.timeZone);
  await ports.countPhotos(caller, report.photos ?? []);
  const incident = newIncident(report, caller.person, new Date(now).toISOString(), referenceVersion);
  const inserted = await ports.incidents.insertOnce(incident, nominal);
  return inserted.outcome === 'kept'
    ? { isNew: true, receipt: await toldReceipt(incident, [], ports) }
    : { isNew: false, receipt: await receiptAgain(submission, inserted, ports) };
};
