import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Setting } from '../ask/setting.ts';
import type { StorageState } from './device/storage.ts';
import { newSpoken, type Spoken } from './language.ts';
import { newMeter } from './sending/line-rate.ts';
import type { Block, Outgoing } from './sending/outgoing.ts';
import type { SendingState } from './sending/sender.ts';
import { type Database, openDatabase, strict } from './store/store.ts';
import { newTabletKey } from './vault/officer-key.ts';

/** Somebody who is signed in: their key is in memory alone. */
export type Session = {
  username: string;
  person: string;
  blo: string;
  key: CryptoKey;
  refreshToken: string | undefined;
};

/** The tablet: what every screen is drawn from. */
export type Tablet = {
  setting: Setting;
  database: Database;
  tabletKey: CryptoKey;
  spoken: Spoken;
  session: Signal<Session | undefined>;
  outbox: Signal<readonly Outgoing[]>;
  sending: Signal<SendingState>;
  blocked: Signal<ReadonlyMap<string, Exclude<Block, 'refused'>>>;
  storage: Signal<StorageState | undefined>;
  /** All that work needs without a line is here. */
  isComplete: Signal<boolean>;
  /** When the service last answered, in milliseconds since the epoch. */
  lastContact: Signal<number | undefined>;
  meter: ReturnType<typeof newMeter>;
  now(): number;
};

export type Watched<Value> = ReadonlySignal<Value>;

/** The tablet's key: made at the first start, and never taken out. */
const tabletKeyIn = async (database: Database): Promise<CryptoKey> => {
  const kept = await database.get('keys', 'tablet');
  if (kept) return kept;
  const made = await newTabletKey();
  const transaction = database.transaction('keys', 'readwrite', strict);
  const before = await transaction.store.get('tablet');
  if (!before) await transaction.store.put(made, 'tablet');
  await transaction.done;
  return before ?? made;
};

/** Opens the tablet. @param addressOf the address of a file of this release */
export const openTablet = async (setting: Setting, addressOf: (name: string) => string): Promise<Tablet> => {
  const database = await openDatabase();
  const lastContact = await database.get('settings', 'lastContact');
  return {
    setting,
    database,
    tabletKey: await tabletKeyIn(database),
    spoken: newSpoken(addressOf, setting.timeZone),
    session: signal<Session | undefined>(undefined),
    outbox: signal<readonly Outgoing[]>([]),
    sending: signal<SendingState>('idle'),
    blocked: signal<ReadonlyMap<string, Exclude<Block, 'refused'>>>(new Map()),
    storage: signal<StorageState | undefined>(undefined),
    isComplete: signal(false),
    lastContact: signal(typeof lastContact === 'number' ? lastContact : undefined),
    meter: newMeter(),
    now: () => Date.now(),
  };
};

/** The service has answered just now. */
export const noteContact = (tablet: Tablet): void => {
  tablet.lastContact.value = tablet.now();
  void tablet.database.put('settings', tablet.now(), 'lastContact');
};
