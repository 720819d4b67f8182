import {
  type BroadcastCancelRequest,
  type BroadcastRequest,
  type BroadcastUpdateRequest,
  broadcastOf,
  cancelOf,
  isExpired,
  saysTheSame,
  updateOf,
} from '../../shared/alerts/broadcasts/broadcast.ts';
import { contentFaults, photoFault } from '../../shared/alerts/broadcasts/broadcast-faults.ts';
import type { BroadcastBook } from '../../shared/alerts/broadcasts/broadcast-ports.ts';
import { type BroadcastReceipt, broadcastReceipt } from '../../shared/alerts/broadcasts/broadcast-receipt.ts';
import type { AddressedAlert } from '../../shared/alerts/rules/alert-plan.ts';
import { demand } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { faultsProblem, Problem } from '../../shared/foundation/problem.ts';
import type { IncidentRepository } from '../../shared/incidents/incident-ports.ts';
import type { Language } from '../../shared/reference/languages.ts';

export type Ports = { book: BroadcastBook; finder: Pick<IncidentRepository, 'find'>; clock: Clock };

/** What of a country decides its broadcasts: its BLOs, and for how many days alerts are kept. */
export type Country = { blos: readonly string[]; retentionDays: number };

/** Who sends, and in which language they are answered. */
export type Sender = { caller: Caller; language: Language };

export type Told = { status: 200 | 201; receipt: BroadcastReceipt };

type About = { expires: string; incidentId?: string | undefined; photoId?: string | undefined };

/** @throws Problem `faults` for what a schema cannot see: the hour, and what is kept of the incident */
const demandSound = async (about: About, country: Country, { finder, clock }: Ports): Promise<void> => {
  const faults = contentFaults(about, clock(), country.retentionDays);
  const { incidentId, photoId } = about;
  const fault = incidentId ? photoFault(await finder.find(incidentId), photoId) : undefined;
  const all = [...faults, ...(fault ? [fault] : [])];
  if (all.length > 0) throw faultsProblem(all);
};

const outOfDate = () =>
  new Problem('out-of-date', 'This alert has expired, or another one has taken its place. Look at it again.');

const answered = (told: AddressedAlert, status: 200 | 201, { language }: Sender): Told => ({
  status,
  receipt: broadcastReceipt(told, language),
});

/** What was sent under this id before: the same is answered the same, after any time. @throws Problem `id-taken` */
const sentBefore = async (made: AddressedAlert, sender: Sender, { book }: Ports): Promise<Told | undefined> => {
  const known = await book.find(made.alert.id);
  if (!known) return undefined;
  if (!saysTheSame(known, made)) throw new Problem('id-taken', 'There is another alert under this id.');
  return answered(known, 200, sender);
};

/** Writes it down; the alerts table's stream sends it. @throws Problem `id-taken`, `out-of-date` */
const keep = async (made: AddressedAlert, sender: Sender, ports: Ports, inPlaceOf?: string): Promise<Told> => {
  const outcome = await ports.book.write(made, inPlaceOf);
  if (outcome === 'written') return answered(made, 201, sender);
  const before = await sentBefore(made, sender, ports);
  if (before) return before;
  throw outOfDate();
};

const sendingBy = ({ caller }: Sender, { clock }: Ports) => {
  demand(caller, 'broadcast an alert');
  return { caller, sentAt: new Date(clock()).toISOString() };
};

const demandKnown = ({ blos = [] }: BroadcastRequest, country: Country): void => {
  const values = { allowed: country.blos.join(', ') };
  const faults = blos.flatMap((blo, index) =>
    country.blos.includes(blo) ? [] : [{ pointer: `/blos/${index}`, code: 'not-in-list' as const, values }],
  );
  if (faults.length > 0) throw new Problem('faults', 'See errors: each names a BLO that is not here.', faults);
};

/**
 * Tells all or named BLOs something. It is written down and answered; whoever follows the table sends it.
 * @throws Problem `not-yours` for everybody but the authority, `faults`, `id-taken` for other words under the same id
 */
export const broadcast = async (
  request: BroadcastRequest,
  sender: Sender,
  country: Country,
  ports: Ports,
): Promise<Told> => {
  const sending = sendingBy(sender, ports);
  demandKnown(request, country);
  const made = broadcastOf(request, request.blos ?? country.blos, sending);
  const before = await sentBefore(made, sender, ports);
  if (before) return before;
  await demandSound(request, country, ports);
  return keep(made, sender, ports);
};

const earlierOf = async (id: string, { book }: Ports) => {
  const earlier = await book.find(id);
  if (earlier?.alert.kind !== 'broadcast') throw new Problem('not-found', 'There is no such broadcast.');
  return earlier;
};

/** Only the newest of a row of updates can be followed. */
const demandCurrent = ({ alert }: AddressedAlert, { clock }: Ports): void => {
  if (alert.supersededBy || alert.msgType === 'Cancel' || isExpired(alert, clock())) throw outOfDate();
};

/**
 * Puts something in the place of a broadcast, for those who had it.
 * @throws Problem `not-yours`, `not-found`, `faults`, `id-taken`, `out-of-date` when it holds no more
 */
export const updateBroadcast = async (
  id: string,
  request: BroadcastUpdateRequest,
  sender: Sender,
  country: Country,
  ports: Ports,
): Promise<Told> => {
  const sending = sendingBy(sender, ports);
  const earlier = await earlierOf(id, ports);
  const made = updateOf(earlier, request, sending);
  const before = await sentBefore(made, sender, ports);
  if (before) return before;
  demandCurrent(earlier, ports);
  await demandSound(request, country, ports);
  return keep(made, sender, ports, id);
};

/**
 * Voids a broadcast, and tells those who had it.
 * @throws Problem `not-yours`, `not-found`, `id-taken`, `out-of-date` when it holds no more
 */
export const cancelBroadcast = async (
  id: string,
  request: BroadcastCancelRequest,
  sender: Sender,
  ports: Ports,
): Promise<Told> => {
  const sending = sendingBy(sender, ports);
  const earlier = await earlierOf(id, ports);
  const made = cancelOf(earlier, request, sending);
  const before = await sentBefore(made, sender, ports);
  if (before) return before;
  demandCurrent(earlier, ports);
  return keep(made, sender, ports, id);
};
