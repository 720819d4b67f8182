import { type Answer, isMembers } from '../../ask/exchange.ts';
import { type Outgoing, photosLeft } from './outgoing.ts';
import { receiptOf, withReceipt } from './receipts.ts';
import { sendPhotoStep } from './send-photo-step.ts';
import type { Memory, SendingPorts, StepEnd } from './sending-ports.ts';

/** Reports, acknowledgements, messages, and of each the one that has waited longest. An amendment is a report, too. */
const orders = { report: 0, amendment: 0, acknowledgement: 1, message: 2 } as const;

const order = ({ kind }: Outgoing): number => orders[kind];

/** The next thing to be said, if it is not photos. */
export const nextToSay = (items: readonly Outgoing[], blocked: Memory['blocked']): Outgoing | undefined =>
  items
    .filter(({ state, username }) => state === 'waiting' && !blocked.has(username))
    .sort((a, b) => order(a) - order(b) || a.finishedAt - b.finishedAt)[0];

/** The next item whose photos may be sent or asked about; those that had a lost answer come last. */
export const nextWithPhotos = (items: readonly Outgoing[], { blocked, last, waitUntil }: Memory, now: number) =>
  items
    .filter((item) => item.state === 'kept' && photosLeft(item).length > 0 && !blocked.has(item.username))
    .filter(({ id }) => (waitUntil.get(id) ?? 0) <= now)
    .sort((a, b) => last.indexOf(a.id) - last.indexOf(b.id) || a.finishedAt - b.finishedAt)[0];

const errorsIn = (body: unknown): { pointer: string; message: string }[] =>
  isMembers(body) && Array.isArray(body['errors'])
    ? body['errors']
        .filter(isMembers)
        .map(({ pointer, message }) => ({ pointer: String(pointer), message: String(message) }))
    : [];

const refused = (item: Outgoing, { status, body }: Answer): Outgoing => ({
  ...item,
  state: 'refused',
  refusal: { status, title: isMembers(body) ? String(body['title'] ?? '') : '', errors: errorsIn(body) },
});

/** What cannot be said now may be said later. */
const isLater = (status: number): boolean => status >= 500 || status === 429;

const acknowledged = (item: Outgoing, { body }: Answer): Outgoing | undefined =>
  isMembers(body) && typeof body['acknowledgedAt'] === 'string' ? { ...item, state: 'done' } : undefined;

/** The receipt of a message names its case: a message is kept once, and sending it again does no harm. */
const receivedMessage = (item: Outgoing, { body }: Answer): Outgoing | undefined =>
  isMembers(body) && body['caseId'] === item.incidentId && body['id'] === item.id
    ? { ...item, state: 'done' }
    : undefined;

/** An item after it was answered; nothing where the answer is not ours. */
const answered = (item: Outgoing, answer: Answer): Outgoing | undefined => {
  if (answer.status >= 400) return refused(item, answer);
  if (item.kind === 'acknowledgement') return acknowledged(item, answer);
  if (item.kind === 'message') return receivedMessage(item, answer);
  const receipt = receiptOf(answer.body, item.incidentId);
  return receipt && withReceipt(item, receipt);
};

const say = async (item: Outgoing, ports: SendingPorts, memory: Memory): Promise<StepEnd> => {
  for (const isStale of [false, true]) {
    const given = await ports.tokenOf(item.username, isStale);
    if ('noLine' in given) return 'no-line';
    if ('blocked' in given) {
      memory.blocked.set(item.username, given.blocked);
      return 'again';
    }
    const answer = await ports.ask({ ...item.request, token: given.token });
    if (!answer || isLater(answer.status)) return 'no-line';
    if (answer.status === 401) continue;
    const next = answered(item, answer);
    if (!next) return 'no-line';
    await ports.save(next);
    return 'again';
  }
  memory.blocked.set(item.username, 'sign-in-again');
  return 'again';
};

/** When the first of those that wait may be asked about. */
const soonest = (items: readonly Outgoing[], { waitUntil, blocked }: Memory): number | undefined => {
  const times = items
    .filter((item) => item.state === 'kept' && photosLeft(item).length > 0 && !blocked.has(item.username))
    .flatMap(({ id }) => waitUntil.get(id) ?? []);
  return times.length > 0 ? Math.min(...times) : undefined;
};

/**
 * Sends the next thing, once: a report that nobody has answered, an acknowledgement, a message, or one chunk of a photo. A report
 * that is finished meanwhile waits for one chunk at most.
 */
export const sendStep = async (ports: SendingPorts, memory: Memory): Promise<StepEnd> => {
  const items = await ports.items();
  const toSay = nextToSay(items, memory.blocked);
  if (toSay) return say(toSay, ports, memory);
  const withPhotos = nextWithPhotos(items, memory, ports.now());
  if (withPhotos) return sendPhotoStep(withPhotos, ports, memory);
  const waitUntil = soonest(items, memory);
  return waitUntil === undefined ? 'idle' : { waitUntil };
};
