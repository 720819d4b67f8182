import { askService, putChunk } from '../ask/api.ts';
import { ownRow, ownValues, putOwn } from './own-rows.ts';
import { bytesLeft, isNoted, type Outgoing } from './sending/outgoing.ts';
import { newSender, type Sender, type SenderPorts } from './sending/sender.ts';
import { type OwnRow, writeTogether } from './store/store.ts';
import { noteContact, type Session, type Tablet } from './tablet.ts';
import { senderRow, tokenOf } from './tokens.ts';
import { type FormName, typedId } from './typed-form.ts';
import { open, openBytes, seal } from './vault/sealed.ts';
import { photoKeyOf } from './vault/sha256.ts';

/** A report as its officer keeps it after sending: without names. */
export type KeptReport = {
  id: string;
  incidentId: string;
  kind: Outgoing['kind'];
  crime: string;
  finishedAt: number;
  keptAt?: string;
  photos: readonly { state: string; message?: string }[];
};

const readOutbox = async ({ database, tabletKey }: Tablet): Promise<Outgoing[]> => {
  const rows = await database.getAll('outbox');
  const items = await Promise.all(rows.map(({ sealed }) => open(tabletKey, sealed) as Promise<Outgoing>));
  return items.sort((a, b) => a.finishedAt - b.finishedAt);
};

export const loadOutbox = async (tablet: Tablet): Promise<void> => {
  tablet.outbox.value = await readOutbox(tablet);
};

/** What was answered needs no body any more: names are not kept after they were sent. */
const withoutBody = (item: Outgoing): Outgoing =>
  item.state === 'kept' || item.state === 'done' ? { ...item, request: { ...item.request, body: undefined } } : item;

const save = async (tablet: Tablet, item: Outgoing): Promise<void> => {
  const kept = withoutBody(item);
  const row = { id: kept.id, sealed: await seal(tablet.tabletKey, kept) };
  await writeTogether(tablet.database, ['outbox'], (transaction) => [transaction.objectStore('outbox').put(row)]);
  tablet.outbox.value = tablet.outbox.value.map((other) => (other.id === kept.id ? kept : other));
};

/** The bytes of one photo stay in memory while its chunks are sent. */
const newPhotoReader = ({ database }: Tablet) => {
  let last: { id: string; bytes: Uint8Array<ArrayBuffer> } | undefined;
  return async (id: string, key: string) => {
    if (last?.id === id) return last.bytes;
    const row = await database.get('photos', id);
    const bytes = row && (await openBytes(await photoKeyOf(key), row.sealed).catch(() => undefined));
    last = bytes && { id, bytes: new Uint8Array(bytes) };
    return last?.bytes;
  };
};

const portsOf = (tablet: Tablet): SenderPorts => {
  const measure = (bytes: number, milliseconds: number) => {
    tablet.meter.crossed({ bytes, milliseconds, at: tablet.now() });
    noteContact(tablet);
  };
  return {
    items: async () => tablet.outbox.value,
    save: (item) => save(tablet, item),
    tokenOf: (username, isStale) => tokenOf(tablet, username, isStale),
    ask: (request) => askService(request, tablet.spoken.tag.value, measure),
    put: (url, headers, bytes) => putChunk(url, headers, bytes, measure),
    photoBytes: newPhotoReader(tablet),
    forgetPhoto: (id) => tablet.database.delete('photos', id),
    now: tablet.now,
    after: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    changed: (state, memory) => {
      tablet.sending.value = state;
      tablet.blocked.value = new Map(memory.blocked);
      if (state === 'idle') void settle(tablet);
    },
  };
};

/** Wakes sending when there may be a line again: the browser only hints at that. */
export const startSending = (tablet: Tablet): Sender => {
  const sender = newSender(portsOf(tablet));
  addEventListener('online', sender.wake);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && sender.wake());
  sender.wake();
  return sender;
};

const keptReportOf = ({ id, incidentId, kind, finishedAt, keptAt, photos }: Outgoing, crime: string): KeptReport => ({
  id,
  incidentId,
  kind,
  crime,
  finishedAt,
  ...(keptAt ? { keptAt } : {}),
  photos: photos.map(({ state, message }) => ({ state, ...(message ? { message } : {}) })),
});

/**
 * Puts something finished into the outbox, in one write with all that goes with it: the officer's own note of it, the
 * token it is sent with, and the end of its draft.
 * @param from the form that it was typed into, where that is no draft of a report
 */
export const queue = async (
  tablet: Tablet,
  session: Session,
  item: Outgoing,
  crime: string,
  from?: FormName,
): Promise<void> => {
  const row = { id: item.id, sealed: await seal(tablet.tabletKey, item) };
  const own = await ownRow(session, 'report', item.id, keptReportOf(item, crime), item.finishedAt);
  const sender = session.refreshToken && (await senderRow(tablet, session.username, session.refreshToken));
  await writeTogether(tablet.database, ['outbox', 'own', 'senders'], (transaction) => [
    transaction.objectStore('outbox').put(row),
    ...(isNoted(item) ? [transaction.objectStore('own').put(own)] : []),
    ...(sender ? [transaction.objectStore('senders').put(sender)] : []),
    transaction.objectStore('own').delete([session.username, 'draft', item.id]),
    ...(from ? [transaction.objectStore('own').delete([session.username, 'typed', typedId(from)])] : []),
  ]);
  tablet.outbox.value = [...tablet.outbox.value.filter(({ id }) => id !== item.id), item];
};

/** Takes an item out of the outbox, with its photos: what has come, or what its officer takes back. */
export const takeOut = async ({ database, outbox }: Tablet, item: Outgoing): Promise<void> => {
  await writeTogether(database, ['outbox', 'photos'], (transaction) => [
    transaction.objectStore('outbox').delete(item.id),
    ...(item.state === 'done' ? item.photos.map(({ id }) => transaction.objectStore('photos').delete(id)) : []),
  ]);
  outbox.value = outbox.value.filter(({ id }) => id !== item.id);
};

const noteDone = async (tablet: Tablet, session: Session, item: Outgoing): Promise<void> => {
  const reports = await ownValues<KeptReport>(tablet.database, session, 'report');
  const before = reports.find(({ id }) => id === item.id);
  const row: OwnRow = await ownRow(
    session,
    'report',
    item.id,
    keptReportOf(item, before?.crime ?? ''),
    item.finishedAt,
  );
  if (isNoted(item)) await putOwn(tablet.database, row);
};

/**
 * Puts away what has come: it becomes part of its officer's own notes, once they are signed in, and the token of whoever
 * has nothing left to send goes.
 */
export const settle = async (tablet: Tablet): Promise<void> => {
  const session = tablet.session.value;
  for (const item of tablet.outbox.value.filter(({ state }) => state === 'done')) {
    if (session?.username === item.username) await noteDone(tablet, session, item);
    else if (isNoted(item)) continue;
    await takeOut(tablet, item);
  }
  for (const username of await tablet.database.getAllKeys('senders'))
    if (!tablet.outbox.value.some((item) => item.username === username && item.state !== 'done'))
      await tablet.database.delete('senders', username);
};

/** Bytes of all that waits. */
export const bytesWaiting = (items: readonly Outgoing[]): number =>
  items.reduce((sum, item) => sum + bytesLeft(item), 0);
