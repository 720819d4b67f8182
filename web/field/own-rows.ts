import { type Database, type OwnRow, type RowKind, strict } from './store/store.ts';
import { open, seal } from './vault/sealed.ts';

/** Whose rows, and the key that opens them. */
export type Owner = { username: string; key: CryptoKey };

/** The keys of all rows that an officer has of one kind. */
export const everyId = (owner: string, kind: RowKind) => IDBKeyRange.bound([owner, kind, ''], [owner, kind, '\uffff']);

/** A row as it is kept. @param at milliseconds since the epoch */
export const ownRow = async (
  { username, key }: Owner,
  kind: RowKind,
  id: string,
  value: unknown,
  at: number,
): Promise<OwnRow> => ({
  owner: username,
  kind,
  id,
  changedAt: at,
  sealed: await seal(key, value),
});

/**
 * What an officer has of one kind, the newest first. What cannot be opened is left out: one bad row takes no list down.
 * What is in a row was written by this page, or by an older one of it.
 */
export const ownValues = async <Value>(
  database: Database,
  { username, key }: Owner,
  kind: RowKind,
): Promise<Value[]> => {
  const rows = await database.getAll('own', everyId(username, kind));
  const opened = await Promise.all(
    rows
      .sort((a, b) => b.changedAt - a.changedAt)
      .map(({ sealed }) => open(key, sealed).catch(() => undefined) as Promise<Value | undefined>),
  );
  return opened.filter((value) => value !== undefined);
};

export const putOwn = async (database: Database, row: OwnRow): Promise<void> => {
  const transaction = database.transaction('own', 'readwrite', strict);
  await Promise.all([transaction.store.put(row), transaction.done]);
};

export const removeOwn = (database: Database, owner: string, kind: RowKind, id: string): Promise<void> =>
  database.delete('own', [owner, kind, id]);
