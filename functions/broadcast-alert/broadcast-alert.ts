import type { AddressedAlert } from '../../shared/alerts/alert.ts';
import { alertProblemWords } from '../../shared/alerts/alert-problem-words.ts';
import type { AlertFile } from '../../shared/alerts/alert-repository.ts';
import { type BroadcastReceipt, broadcastReceipt } from '../../shared/alerts/broadcasts/broadcast-receipt.ts';
import type { BroadcastRepository } from '../../shared/alerts/broadcasts/broadcast-repository.ts';
import {
  type BroadcastCancelRequest,
  type BroadcastRequest,
  type BroadcastUpdateRequest,
  broadcastOf,
  cancelOf,
  isExpired,
  type Sending,
  saysTheSame,
  updateOf,
} from '../../shared/alerts/broadcasts/broadcast-request.ts';
import { contentFaults, photoFault } from '../../shared/alerts/broadcasts/content-faults.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { faultsProblem, Problem } from '../../shared/foundation/problem.ts';
import type { IncidentRepository } from '../../shared/incidents/incident-repository.ts';
import type { Language } from '../../shared/reference/languages.ts';

/** The settings of a country for its broadcasts: its BLOs, and for how many days alerts are kept. */
type Country = { blos: readonly string[]; retentionDays: number };

export type Ports = Country & {
  broadcasts: BroadcastRepository;
  incidents: Pick<IncidentRepository, 'find'>;
  clock: Clock;
};

/** The person who sends, and the language of the answer. */
export type Sender = { caller: Caller; language: Language };

/** 201 for a broadcast that is new, 200 for one that was there before. */
export type BroadcastAnswer = { status: 200; body: BroadcastReceipt } | { status: 201; body: BroadcastReceipt };

type Content = { expires: string; incidentId?: string | undefined; photoId?: string | undefined };

const outOfDate = () => new Problem(alertProblemWords['expired-or-replaced']);

/** @throws Problem `faults` for content that a schema cannot check: the expiry, and the incident that it names */
const requireSoundContent = async (content: Content, { retentionDays, incidents, clock }: Ports): Promise<void> => {
  const { incidentId, photoId } = content;
  const photo = incidentId ? photoFault(await incidents.find(incidentId), photoId) : undefined;
  const faults = [...contentFaults(content, clock(), retentionDays), ...(photo ? [photo] : [])];
  if (faults.length > 0) throw faultsProblem(faults);
};

/** @throws Problem `out-of-date`: only the newest of a row of broadcasts can be updated or cancelled, while it is valid */
const requireCurrent = ({ alert }: AlertFile, { clock }: Ports): void => {
  if (alert.supersededBy || alert.msgType === 'Cancel' || isExpired(alert, clock())) throw outOfDate();
};

/** One kind of broadcast: how a request becomes one, and when it may be sent for the first time. */
type BroadcastKind<Request, Earlier> = {
  make(request: Request, sending: Sending, earlier: Earlier, country: Country): AddressedAlert;
  /** @throws Problem when it may not follow what is there */
  mayFollow(request: Request, earlier: Earlier, ports: Ports): Promise<void>;
};

const alertKind: BroadcastKind<BroadcastRequest, undefined> = {
  make: (request, sending, _, { blos }) => broadcastOf(request, request.blos ?? blos, sending),
  mayFollow: (request, _, ports) => requireSoundContent(request, ports),
};

const updateKind: BroadcastKind<BroadcastUpdateRequest, AlertFile> = {
  make: (request, sending, earlier) => updateOf(earlier, request, sending),
  mayFollow: async (request, earlier, ports) => {
    requireCurrent(earlier, ports);
    await requireSoundContent(request, ports);
  },
};

const cancelKind: BroadcastKind<BroadcastCancelRequest, AlertFile> = {
  make: (request, sending, earlier) => cancelOf(earlier, request, sending),
  mayFollow: async (_, earlier, ports) => requireCurrent(earlier, ports),
};

const answerOf = <Status extends 200 | 201>(broadcast: AddressedAlert, status: Status, { language }: Sender) => ({
  status,
  body: broadcastReceipt(broadcast, language),
});

/** The answer for a broadcast that was sent under this id before, after any time. @throws Problem `id-taken` */
const answerOfBefore = async (
  made: AddressedAlert,
  sender: Sender,
  { broadcasts }: Ports,
): Promise<BroadcastAnswer | undefined> => {
  const known = await broadcasts.find(made.alert.id);
  if (!known) return undefined;
  if (!saysTheSame(known, made)) throw new Problem(alertProblemWords['alert-id-taken']);
  return answerOf(known, 200, sender);
};

/** Writes a broadcast of any kind once. The stream of the alerts table sends it. */
const write = async <Request, Earlier extends AlertFile | undefined>(
  kind: BroadcastKind<Request, Earlier>,
  request: Request,
  earlier: Earlier,
  sender: Sender,
  ports: Ports,
): Promise<BroadcastAnswer> => {
  const sending = { caller: sender.caller, sentAt: new Date(ports.clock()).toISOString() };
  const made = kind.make(request, sending, earlier, ports);
  const before = await answerOfBefore(made, sender, ports);
  if (before) return before;
  await kind.mayFollow(request, earlier, ports);
  if ((await ports.broadcasts.write(made, earlier?.alert.id)) === 'written') return answerOf(made, 201, sender);
  const meanwhile = await answerOfBefore(made, sender, ports);
  if (meanwhile) return meanwhile;
  throw outOfDate();
};

const requireKnownBlos = (named: readonly string[], blos: readonly string[]): void => {
  const faults = named.flatMap((blo, index) =>
    blos.includes(blo) ? [] : [{ pointer: `/blos/${index}`, code: 'not-in-list' as const, allowed: blos }],
  );
  if (faults.length > 0) throw faultsProblem(faults);
};

const requireBroadcast = async (id: string, { broadcasts }: Ports): Promise<AlertFile> => {
  const earlier = await broadcasts.find(id);
  if (earlier?.alert.kind !== 'broadcast') throw new Problem(alertProblemWords['no-such-broadcast']);
  return earlier;
};

/**
 * Sends a broadcast to all BLOs or to named ones.
 * @throws Problem `faults`, `id-taken` for another broadcast under the same id
 */
export const broadcastAlert = async (request: BroadcastRequest, sender: Sender, ports: Ports) => {
  requireKnownBlos(request.blos ?? [], ports.blos);
  return write(alertKind, request, undefined, sender, ports);
};

/**
 * Replaces a broadcast, for its addressees.
 * @throws Problem `not-found`, `faults`, `id-taken`, `out-of-date` when the broadcast is no longer valid
 */
export const updateBroadcast = async (id: string, request: BroadcastUpdateRequest, sender: Sender, ports: Ports) =>
  write(updateKind, request, await requireBroadcast(id, ports), sender, ports);

/**
 * Voids a broadcast, for its addressees.
 * @throws Problem `not-found`, `id-taken`, `out-of-date` when the broadcast is no longer valid
 */
export const cancelBroadcast = async (id: string, request: BroadcastCancelRequest, sender: Sender, ports: Ports) =>
  write(cancelKind, request, await requireBroadcast(id, ports), sender, ports);
