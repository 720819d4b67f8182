import { bytesOfChunk, type Outgoing, type OutgoingPhoto, photosLeft } from './outgoing.ts';
import { receiptOf, type TabletReceipt, withReceipt } from './receipts.ts';
import type { Memory, SendingPorts, StepEnd } from './sending-ports.ts';

/** Addresses live for 15 minutes; a chunk may take one of them. */
const addressMilliseconds = 10 * 60_000;

/** Pauses between two questions about a photo that is being checked, and after an address was refused. */
const pauses = [1_000, 2_000, 5_000, 15_000, 60_000];

/** Sends nothing for this item until the next of the pauses is over. */
const pause = ({ id }: Outgoing, ports: SendingPorts, memory: Memory): StepEnd => {
  const times = memory.asked.get(id) ?? 0;
  memory.asked.set(id, times + 1);
  memory.waitUntil.set(id, ports.now() + (pauses[Math.min(times, pauses.length - 1)] ?? 0));
  memory.receipts.delete(id);
  return 'again';
};

/** Puts an item behind the others: what of it has come is known by the time that it is its turn again. */
const putLast = (id: string, memory: Memory): void => {
  memory.last = [...memory.last.filter((other) => other !== id), id];
  memory.receipts.delete(id);
};

/** Chunks that a receipt has not and that nobody has answered, in order. */
const toSend = (item: Outgoing, receipt: TabletReceipt) =>
  receipt.photos.flatMap(({ id, missing }) => {
    const acknowledged = item.photos.find((photo) => photo.id === id)?.acknowledged ?? [];
    return missing
      .filter(({ index }) => !acknowledged.includes(index))
      .map(({ index, url, headers }) => ({ photoId: id, index, url, headers }));
  });

const forgetSettled = async (before: Outgoing, after: Outgoing, ports: SendingPorts): Promise<void> => {
  const left = new Set(photosLeft(after).map(({ id }) => id));
  for (const { id } of photosLeft(before)) if (!left.has(id)) await ports.forgetPhoto(id);
};

/** Bytes that were sent three times and never matched may have been spoilt by somebody else: they are tried once an hour. */
const triesAgainMilliseconds = 60 * 60_000;

const neverMatched: readonly unknown[] = ['wrong-hash', 'wrong-length'];

/** Whether all that is missing never matched, and was sent again within the hour: not while it is being sent. */
const isTriedEnough = (item: Outgoing, receipt: TabletReceipt, ports: SendingPorts, memory: Memory): boolean => {
  const { id, photos } = item;
  const waiting = receipt.photos.filter(({ missing }) => missing.length > 0);
  const isBegun = waiting.some((told) => photos.some((photo) => photo.id === told.id && photo.acknowledged.length > 0));
  if (isBegun || !waiting.every(({ reason }) => neverMatched.includes(reason))) return false;
  const last = memory.triedAgain.get(id);
  if (last !== undefined && ports.now() - last < triesAgainMilliseconds) return true;
  memory.triedAgain.set(id, ports.now());
  return false;
};

/** Asks for the receipt of an item: what is still missing, with fresh addresses. */
const askReceipt = async (item: Outgoing, ports: SendingPorts, memory: Memory): Promise<StepEnd> => {
  for (const isStale of [false, true]) {
    const given = await ports.tokenOf(item.username, isStale);
    if ('noLine' in given) return 'no-line';
    if ('blocked' in given) {
      memory.blocked.set(item.username, given.blocked);
      return 'again';
    }
    const path = `/v1/incidents/${item.incidentId}/receipt`;
    const answer = await ports.ask({ method: 'GET', path, token: given.token, headers: {}, body: undefined });
    if (answer?.status === 401) continue;
    const receipt = answer?.status === 200 ? receiptOf(answer.body, item.incidentId) : undefined;
    if (!receipt) return answer && answer.status >= 400 && answer.status < 500 ? pause(item, ports, memory) : 'no-line';
    const next = withReceipt(item, receipt);
    await ports.save(next);
    await forgetSettled(item, next, ports);
    const chunks = toSend(next, receipt);
    if (chunks.length === 0) return next.state === 'done' ? 'again' : pause(next, ports, memory);
    if (isTriedEnough(next, receipt, ports, memory)) return pause(next, ports, memory);
    memory.receipts.set(item.id, { at: ports.now(), chunks });
    return 'again';
  }
  memory.blocked.set(item.username, 'sign-in-again');
  return 'again';
};

const withAcknowledged = (item: Outgoing, photoId: string, index: number): Outgoing => ({
  ...item,
  photos: item.photos.map((photo) =>
    photo.id === photoId ? { ...photo, acknowledged: [...photo.acknowledged, index] } : photo,
  ),
});

const chunkBytesOf = async (photo: OutgoingPhoto, index: number, ports: SendingPorts) => {
  const bytes = await ports.photoBytes(photo.id, photo.key);
  const from = index * photo.chunkBytes;
  return bytes?.slice(from, from + bytesOfChunk(photo, index));
};

/**
 * One step towards an item's photos: its receipt where there is none that holds, or the next chunk. A chunk whose answer
 * was lost is not sent again before a receipt says that it is missing.
 */
export const sendPhotoStep = async (item: Outgoing, ports: SendingPorts, memory: Memory): Promise<StepEnd> => {
  const known = memory.receipts.get(item.id);
  if (!known || ports.now() - known.at > addressMilliseconds) return askReceipt(item, ports, memory);
  const chunk = known.chunks.shift();
  const photo = item.photos.find(({ id }) => id === chunk?.photoId);
  if (!chunk || !photo) return pause(item, ports, memory);
  const bytes = await chunkBytesOf(photo, chunk.index, ports);
  if (!bytes) return pause(item, ports, memory);
  const status = await ports.put(chunk.url, chunk.headers, bytes);
  if (status === undefined) {
    putLast(item.id, memory);
    return 'no-line';
  }
  if (status !== 200) return pause(item, ports, memory);
  memory.asked.delete(item.id);
  await ports.save(withAcknowledged(item, photo.id, chunk.index));
  if (known.chunks.length === 0) memory.receipts.delete(item.id);
  return 'again';
};
