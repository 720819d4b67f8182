import { demandOwnBlo, may } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { isoTime } from '../../shared/foundation/moment.ts';
import { Problem } from '../../shared/foundation/problem.ts';
import type { AcknowledgedAbroad } from '../../shared/incidents/acknowledged-abroad.ts';
import { announcedBy, type Incident } from '../../shared/incidents/incident.ts';
import { incidentProblemWords } from '../../shared/incidents/incident-problem-words.ts';
import type { IncidentFile, IncidentRepository } from '../../shared/incidents/incident-repository.ts';
import type { ShareDecision } from '../../shared/incidents/share-decision.ts';
import { findFor } from '../../shared/incidents/view/find-for.ts';
import type { IncidentFileView } from '../../shared/incidents/view/incident-view.ts';
import { type Receipt, type ReceiptPorts, receiptFor } from '../../shared/incidents/view/receipt.ts';
import type { SharedWith } from '../../shared/incidents/view/shared-with.ts';
import { visibleIncidentFile } from '../../shared/incidents/view/visible-incident.ts';
import type { CustodyEntry } from '../../shared/photos/custody.ts';
import type { CustodyLedger } from '../../shared/photos/photo-arrivals.ts';
import type { PhotoManifest } from '../../shared/photos/photo-manifest.ts';
import type { Language } from '../../shared/reference/languages.ts';

export type Ports = ReceiptPorts & {
  incidents: Pick<IncidentRepository, 'find'>;
  /** Who is told of an incident across the border, and who has seen it there. */
  sharedWith(
    incident: Incident,
    acknowledged?: readonly AcknowledgedAbroad[],
    decisions?: readonly ShareDecision[],
  ): SharedWith[];
  custody: Pick<CustodyLedger, 'write'>;
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
  const { incident, arrivals, acknowledgedAbroad, shareDecisions } = await fileOf(id, caller, ports);
  const visible = visibleIncidentFile(incident, arrivals, caller, { language, now: ports.clock() });
  return seesAlertsOf(caller, incident)
    ? { ...visible, ...ifAny(ports.sharedWith(incident, acknowledgedAbroad, shareDecisions)) }
    : visible;
};

/** The entry of somebody who is given addresses of a photo that another announced: one an hour. */
const addressedEntry = (incidentId: string, { id, sha256 }: PhotoManifest, person: string, now: number) => {
  const at = isoTime(now);
  const entryId = `${id}#${at.slice(0, 13)}#addressed#${person}`;
  return { id: entryId, incidentId, photoId: id, at, who: person, deed: 'addressed', sha256 } satisfies CustodyEntry;
};

/** Who has an address can send whatever they want: it is written down first, where it is not who announced the photo. */
const writeAddressed = async (
  incident: Incident,
  receipt: Receipt,
  { person }: Caller,
  ports: Ports,
): Promise<void> => {
  const handed = new Set(receipt.photos.filter(({ missing }) => missing.length > 0).map(({ id }) => id));
  const ofOthers = (incident.report.photos ?? []).filter(
    ({ id }) => handed.has(id) && announcedBy(incident, id).by !== person,
  );
  const entries = ofOthers.map((photo) => addressedEntry(incident.report.id, photo, person, ports.clock()));
  await Promise.all(entries.map((entry) => ports.custody.write(entry)));
};

/**
 * The receipt with fresh upload addresses, for the BLO that reported. A colleague may send what another announced, and is
 * in the ledger as who had the address.
 * @throws Problem `not-yours`, `not-found`
 */
export const readReceipt = async (id: string, caller: Caller, ports: Ports): Promise<Receipt> => {
  const { incident, arrivals, acknowledgedAbroad, shareDecisions } = await fileOf(id, caller, ports);
  demandOwnBlo(caller, incident.report.blo);
  const receipt = await receiptFor(incident, arrivals, ports);
  await writeAddressed(incident, receipt, caller, ports);
  return { ...receipt, ...ifAny(ports.sharedWith(incident, acknowledgedAbroad, shareDecisions)) };
};
