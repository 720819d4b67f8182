import { demandOwnBlo, may } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { Problem } from '../../shared/foundation/problem.ts';
import type { AcknowledgedAbroad } from '../../shared/incidents/acknowledged-abroad.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import { incidentProblemWords } from '../../shared/incidents/incident-problem-words.ts';
import type { IncidentFile, IncidentRepository } from '../../shared/incidents/incident-repository.ts';
import { findFor } from '../../shared/incidents/view/find-for.ts';
import type { IncidentFileView } from '../../shared/incidents/view/incident-view.ts';
import { type Receipt, type ReceiptPorts, receiptFor } from '../../shared/incidents/view/receipt.ts';
import type { SharedWith } from '../../shared/incidents/view/shared-with.ts';
import { visibleIncidentFile } from '../../shared/incidents/view/visible-incident.ts';
import type { Language } from '../../shared/reference/languages.ts';

export type Ports = ReceiptPorts & {
  incidents: Pick<IncidentRepository, 'find'>;
  /** Who is told of an incident across the border, and who has seen it there. */
  sharedWith(incident: Incident, acknowledged?: readonly AcknowledgedAbroad[]): SharedWith[];
  clock: Clock;
};

const ifAny = (sharedWith: SharedWith[]) => (sharedWith.length > 0 ? { sharedWith } : {});

/** Who is told across the border is for those who may see the alerts: the BLO that reported, and those who see all. */
const seesAlertsOf = (caller: Caller, { report }: Incident): boolean =>
  caller.blo === report.blo || may(caller, 'read all alerts');

const fileOf = async (id: string, caller: Caller, { incidents }: Ports): Promise<IncidentFile> => {
  const file = await findFor(caller, id, incidents);
  if (!file) throw new Problem(incidentProblemWords['no-such-incident']);
  return file;
};

/** One incident. The reason why a photo was not taken is in the caller's language. @throws Problem `not-found` */
export const readIncident = async (
  id: string,
  caller: Caller,
  ports: Ports,
  language: Language,
): Promise<IncidentFileView> => {
  const { incident, arrivals, acknowledgedAbroad } = await fileOf(id, caller, ports);
  const visible = visibleIncidentFile(incident, arrivals, caller, { language, now: ports.clock() });
  return seesAlertsOf(caller, incident)
    ? { ...visible, ...ifAny(ports.sharedWith(incident, acknowledgedAbroad)) }
    : visible;
};

/** The receipt with fresh upload addresses, for the BLO that reported. @throws Problem `not-yours`, `not-found` */
export const readReceipt = async (id: string, caller: Caller, ports: Ports): Promise<Receipt> => {
  const { incident, arrivals, acknowledgedAbroad } = await fileOf(id, caller, ports);
  demandOwnBlo(caller, incident.report.blo);
  const receipt = await receiptFor(incident, arrivals, ports);
  return { ...receipt, ...ifAny(ports.sharedWith(incident, acknowledgedAbroad)) };
};
