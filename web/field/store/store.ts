import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LockedKey } from '../vault/officer-key.ts';
import type { Sealed } from '../vault/sealed.ts';
import type { Shift } from '../vault/shift.ts';

/** An officer of this tablet. The name is the one for signing in; all else of theirs is sealed with their key. */
export type OfficerRow = {
  username: string;
  key: LockedKey;
  shift?: Shift | undefined;
  /** Token and claims, sealed with the officer's key. */
  sealedSession: Sealed;
};

/** Kinds of what an officer has of their own. */
export type RowKind = 'draft' | 'typed' | 'report' | 'alert' | 'incident' | 'case' | 'case-photo' | 'posts';

/** Something of an officer's own, sealed with their key. */
export type OwnRow = { owner: string; kind: RowKind; id: string; changedAt: number; sealed: Sealed };

/** Something that waits to be sent, sealed with the tablet's key. */
export type OutboxRow = { id: string; sealed: Sealed };

/** A photo, sealed with a key of its own: that key goes with whatever announces the photo. */
export type PhotoRow = { id: string; owner: string; sealed: Sealed };

type Tables = DBSchema & {
  settings: { key: string; value: unknown };
  keys: { key: string; value: CryptoKey };
  officers: { key: string; value: OfficerRow };
  own: { key: [string, RowKind, string]; value: OwnRow };
  outbox: { key: string; value: OutboxRow };
  senders: { key: string; value: { username: string; sealed: Sealed } };
  photos: { key: string; value: PhotoRow };
};

export type Database = IDBPDatabase<Tables>;

const name = 'blo';

/**
 * Opens the tablet's database.
 * @throws DOMException where the browser has no room, or keeps nothing for us
 */
export const openDatabase = (): Promise<Database> =>
  openDB<Tables>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('settings');
      database.createObjectStore('keys');
      database.createObjectStore('officers', { keyPath: 'username' });
      database.createObjectStore('own', { keyPath: ['owner', 'kind', 'id'] });
      database.createObjectStore('outbox', { keyPath: 'id' });
      database.createObjectStore('senders', { keyPath: 'username' });
      database.createObjectStore('photos', { keyPath: 'id' });
    },
  });

/** A write is over when it is on the disk, not when the browser has heard of it: a battery may go at any moment. */
export const strict = { durability: 'strict' } as const;

type Table = 'settings' | 'keys' | 'officers' | 'own' | 'outbox' | 'senders' | 'photos';

/** Writes to some tables together: all of it or nothing. */
export const writeTogether = async (
  database: Database,
  tables: readonly Table[],
  write: (transaction: ReturnType<typeof begin>) => readonly Promise<unknown>[],
): Promise<void> => {
  const transaction = begin(database, tables);
  await Promise.all([...write(transaction), transaction.done]);
};

const begin = (database: Database, tables: readonly Table[]) => database.transaction([...tables], 'readwrite', strict);
