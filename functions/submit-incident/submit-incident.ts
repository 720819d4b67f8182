import { demand, demandOwnBlo } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { faultsProblem, Problem } from '../../shared/foundation/problem.ts';
import type { RevisionRepository } from '../../shared/incidents/amendments/amendment-ports.ts';
import { type Incident, newIncident } from '../../shared/incidents/incident.ts';
import type { IncidentRepository } from '../../shared/incidents/incident-ports.ts';
import type { NominalPart } from '../../shared/incidents/names/nominal.ts';
import type { StoredNames } from '../../shared/incidents/names/nominal-ports.ts';
import { type Report, sameReport, timeFaults } from '../../shared/incidents/report/report.ts';
import type { Submission } from '../../shared/incidents/report/submission.ts';
import { type Receipt, type ReceiptPorts, receiptFor } from '../../shared/incidents/view/receipt.ts';
import { referenceVersion } from '../../shared/reference/version.ts';

export type Ports = ReceiptPorts & {
  incidents: IncidentRepository;
  revisions: Pick<RevisionRepository, 'find'>;
  clock: Clock;
};

const demandPossibleTimes = (report: Report, now: number): void => {
  const faults = timeFaults(report, now);
  if (faults.length > 0) throw faultsProblem(faults);
};

/** As it was handed in: what has been amended since is not what a tablet sends again. */
const firstRevision = async (kept: Incident, { revisions }: Ports): Promise<Incident> =>
  kept.revision === 1 ? kept : ((await revisions.find(kept.report.id, 1))?.record ?? kept);

/**
 * Whether names that come again may be those that came first. What was set anew or erased since was changed on purpose,
 * and is neither compared nor brought back: nothing of erased names is kept that they could be compared with. A resend
 * that brings none says nothing about them.
 */
const sameNames = (nominal: NominalPart | undefined, kept: StoredNames | undefined): boolean =>
  nominal === undefined ||
  (kept !== undefined && (kept.revision > 1 || JSON.stringify(kept.persons) === JSON.stringify(nominal)));

type Known = { incident: Incident; names?: StoredNames };

/** The receipt of a report that was here already: the photos may have come in the meantime. */
const receiptAgain = async ({ report, nominal }: Submission, known: Known, ports: Ports): Promise<Receipt> => {
  const first = await firstRevision(known.incident, ports);
  if (!sameReport(first.report, report) || !sameNames(nominal, known.names)) {
    throw new Problem(
      'id-taken',
      'Another report has this id. Send this one under an id of its own, or amend the other.',
    );
  }
  const arrivals = report.photos ? ((await ports.incidents.find(report.id))?.arrivals ?? []) : [];
  return receiptFor(first, arrivals, ports);
};

/**
 * Keeps a report, once, and the names that came with it beside it. Nothing else happens here: alerts and figures follow
 * from the table's stream, so that an officer on a bad line waits for one write and for nothing more.
 * @returns the receipt, and whether the report is new
 * @throws Problem `not-yours` when the caller is no officer or the BLO is another's, `faults` for impossible times,
 * `id-taken` when the id belongs to another report
 */
export const submitIncident = async (
  { report, nominal }: Submission,
  caller: Caller,
  ports: Ports,
): Promise<{ isNew: boolean; receipt: Receipt }> => {
  demand(caller, 'report an incident');
  demandOwnBlo(caller, report.blo);
  const now = ports.clock();
  demandPossibleTimes(report, now);
  const incident = newIncident(report, caller.person, new Date(now).toISOString(), referenceVersion);
  const kept = await ports.incidents.insertOnce(incident, nominal);
  return kept.outcome === 'kept'
    ? { isNew: true, receipt: await receiptFor(incident, [], ports) }
    : { isNew: false, receipt: await receiptAgain({ report, ...(nominal ? { nominal } : {}) }, kept, ports) };
};
