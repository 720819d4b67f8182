import { demand, demandOwnBlo } from '../../shared/domain/access.ts';
import type { Caller } from '../../shared/domain/caller.ts';
import type { RevisionShelf } from '../../shared/domain/incident/amendment-ports.ts';
import { type Incident, received } from '../../shared/domain/incident/incident.ts';
import { type Receipt, receiptFor } from '../../shared/domain/incident/receipt.ts';
import { type Report, sameReport, timeFaults } from '../../shared/domain/incident/report.ts';
import type { Clock, IncidentFinder, IncidentLedger, UploadAddresses } from '../../shared/domain/ports.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { referenceVersion } from '../../shared/reference/version.ts';

export type Ports = {
  ledger: IncidentLedger;
  finder: IncidentFinder;
  revisions: Pick<RevisionShelf, 'at'>;
  addresses: UploadAddresses;
  clock: Clock;
};

const demandPossibleTimes = (report: Report, now: number): void => {
  const faults = timeFaults(report, now);
  if (faults.length > 0)
    throw new Problem('faults', 'See errors: each names the place and what is wrong there.', faults);
};

/** What a tablet sent in the first place: an amended incident says something else by now. */
const firstRevision = async (kept: Incident, { revisions }: Ports): Promise<Incident> =>
  (kept.revision === 1 ? undefined : (await revisions.at(kept.report.id, 1))?.record) ?? kept;

/** The receipt of a report that was here already: the photos may have come in the meantime. */
const receiptAgain = async (report: Report, kept: Incident, ports: Ports): Promise<Receipt> => {
  const { finder, addresses } = ports;
  const first = await firstRevision(kept, ports);
  if (!sameReport(first.report, report)) {
    throw new Problem(
      'id-taken',
      'Another report has this id. Send this one under an id of its own, or amend the other.',
    );
  }
  const arrivals = report.photos ? ((await finder.find(report.id))?.arrivals ?? []) : [];
  return receiptFor(first, arrivals, addresses);
};

/**
 * Keeps a report, once. Nothing else happens here: alerts and figures follow from the table's stream, so that an officer
 * on a bad line waits for one write and for nothing more.
 * @returns the receipt, and whether the report is new
 * @throws Problem `not-yours` when the caller is no officer or the BLO is another's, `faults` for impossible times,
 * `id-taken` when the id belongs to another report
 */
export const submitIncident = async (
  report: Report,
  caller: Caller,
  ports: Ports,
): Promise<{ isNew: boolean; receipt: Receipt }> => {
  demand(caller, 'report an incident');
  demandOwnBlo(caller, report.blo);
  const now = ports.clock();
  demandPossibleTimes(report, now);
  const incident = received(report, caller.person, new Date(now).toISOString(), referenceVersion);
  const kept = await ports.ledger.accept(incident);
  return kept.outcome === 'kept'
    ? { isNew: true, receipt: await receiptFor(incident, [], ports.addresses) }
    : { isNew: false, receipt: await receiptAgain(report, kept.incident, ports) };
};
