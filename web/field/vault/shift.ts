import { type LockedKey, lockKey, unlockKey } from './officer-key.ts';
import { open, type Sealed, seal } from './sealed.ts';

/** How long a PIN opens, and how often somebody may try. */
export const shiftHours = 12;
export const mostTries = 5;

/**
 * A shift: within it a PIN stands for the password. Six digits would fall to one graphics card in a minute, so the locked
 * key is sealed once more with the tablet's own key, which nobody can take along.
 */
export type Shift = { readonly until: number; readonly tries: number; readonly sealed: Sealed };

type Kept = { salt: string; rounds: number; iv: string; bytes: string };

const toText = (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)));

const fromText = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const written = ({ salt, rounds, locked }: LockedKey): Kept => ({
  salt: toText(salt),
  rounds,
  iv: toText(locked.iv),
  bytes: toText(locked.bytes),
});

const read = ({ salt, rounds, iv, bytes }: Kept): LockedKey => ({
  salt: fromText(salt),
  rounds,
  locked: { iv: fromText(iv), bytes: fromText(bytes).buffer },
});

/** A PIN has six digits. */
export const isPin = (text: string): boolean => /^\d{6}$/.test(text);

/** Begins a shift. @param now milliseconds since the epoch */
export const beginShift = async (officer: CryptoKey, pin: string, tablet: CryptoKey, now: number): Promise<Shift> => ({
  until: now + shiftHours * 3_600_000,
  tries: 0,
  sealed: await seal(tablet, written(await lockKey(officer, pin))),
});

/** Whether a PIN still opens: the shift is not over, and nobody has guessed too often. A clock set back ends it too. */
export const isOpenToPin = ({ until, tries }: Shift, now: number): boolean =>
  now < until && now > until - shiftHours * 3_600_000 - 60_000 && tries < mostTries;

/** What a try with a PIN gives: the officer's key, or the shift with one try less. */
export const tryPin = async (
  shift: Shift,
  pin: string,
  tablet: CryptoKey,
  now: number,
): Promise<{ key: CryptoKey } | { shift: Shift | undefined }> => {
  if (!isOpenToPin(shift, now)) return { shift: undefined };
  const key = await unlockKey(read((await open(tablet, shift.sealed)) as Kept), pin);
  if (key) return { key };
  const next = { ...shift, tries: shift.tries + 1 };
  return { shift: next.tries < mostTries ? next : undefined };
};
