import { demand, demandOwnBlo } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { Problem } from '../../shared/foundation/problem.ts';
import type { IncidentFile, IncidentRepository } from '../../shared/incidents/incident-ports.ts';
import { type IncidentFileView, incidentFileView } from '../../shared/incidents/view/incident-view.ts';
import { type Receipt, type ReceiptPorts, receiptFor } from '../../shared/incidents/view/receipt.ts';
import type { Language } from '../../shared/reference/languages.ts';

export type Ports = ReceiptPorts & {
  incidents: Pick<IncidentRepository, 'find'>;
  clock: Clock;
};

const notThere = () => new Problem('not-found', 'There is no such incident, or it is not yours to see.');

const found = async (id: string, incidents: Pick<IncidentRepository, 'find'>): Promise<IncidentFile> => {
  const file = await incidents.find(id);
  if (!file) throw notThere();
  return file;
};

/** One incident; why a photo was not taken is said in the caller's language. @throws Problem `not-yours`, `not-found` */
export const readIncident = async (
  id: string,
  caller: Caller,
  ports: Ports,
  language: Language,
): Promise<IncidentFileView> => {
  demand(caller, 'read incidents');
  const { incident, arrivals } = await found(id, ports.incidents);
  return incidentFileView(incident, arrivals, caller, { language, now: ports.clock() });
};

/** The receipt with fresh upload addresses, for the BLO that reported. @throws Problem `not-yours`, `not-found` */
export const readReceipt = async (id: string, caller: Caller, ports: Ports): Promise<Receipt> => {
  demand(caller, 'read a receipt');
  const { incident, arrivals } = await found(id, ports.incidents);
  demandOwnBlo(caller, incident.report.blo);
  return receiptFor(incident, arrivals, ports);
};
