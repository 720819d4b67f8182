import { demandOwnBlo } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { Problem } from '../../shared/foundation/problem.ts';
import { incidentProblemWords } from '../../shared/incidents/incident-problem-words.ts';
import type { IncidentFile, IncidentRepository } from '../../shared/incidents/incident-repository.ts';
import { findFor } from '../../shared/incidents/view/find-for.ts';
import type { IncidentFileView } from '../../shared/incidents/view/incident-view.ts';
import { type Receipt, type ReceiptPorts, receiptFor } from '../../shared/incidents/view/receipt.ts';
import { visibleIncidentFile } from '../../shared/incidents/view/visible-incident.ts';
import type { Language } from '../../shared/reference/languages.ts';

export type Ports = ReceiptPorts & {
  incidents: Pick<IncidentRepository, 'find'>;
  clock: Clock;
};

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
  const { incident, arrivals } = await fileOf(id, caller, ports);
  return visibleIncidentFile(incident, arrivals, caller, { language, now: ports.clock() });
};

/** The receipt with fresh upload addresses, for the BLO that reported. @throws Problem `not-yours`, `not-found` */
export const readReceipt = async (id: string, caller: Caller, ports: Ports): Promise<Receipt> => {
  const { incident, arrivals } = await fileOf(id, caller, ports);
  demandOwnBlo(caller, incident.report.blo);
  return receiptFor(incident, arrivals, ports);
};
