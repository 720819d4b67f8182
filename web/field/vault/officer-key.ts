import { openBytes, type Sealed, sealBytes } from './sealed.ts';

/** Rounds of PBKDF2 with SHA-256. Source: OWASP, Password Storage Cheat Sheet, 2023. 0.3 s on a cheap tablet. */
export const rounds = 600_000;

/** A key that is locked with something that an officer knows. */
export type LockedKey = { readonly salt: Uint8Array<ArrayBuffer>; readonly rounds: number; readonly locked: Sealed };

const aes = { name: 'AES-GCM', length: 256 };
const uses: KeyUsage[] = ['encrypt', 'decrypt'];

/** A key of an officer's own. It can be taken out: a PIN locks it once more for the shift. */
export const newOfficerKey = (): Promise<CryptoKey> => crypto.subtle.generateKey(aes, true, uses);

/** The tablet's key. It never leaves the browser's key store, not even for us. */
export const newTabletKey = (): Promise<CryptoKey> => crypto.subtle.generateKey(aes, false, uses);

/** Normalised, so that a password typed with another keyboard is the same one. */
const keyFromSecret = async (secret: string, salt: BufferSource, iterations: number): Promise<CryptoKey> => {
  const typed = new TextEncoder().encode(secret.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, material, aes, false, uses);
};

export const lockKey = async (key: CryptoKey, secret: string, iterations = rounds): Promise<LockedKey> => {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const locking = await keyFromSecret(secret, salt, iterations);
  return { salt, rounds: iterations, locked: await sealBytes(locking, await crypto.subtle.exportKey('raw', key)) };
};

/** The key, or nothing when the secret is another one. */
export const unlockKey = async ({ salt, rounds: iterations, locked }: LockedKey, secret: string) => {
  const locking = await keyFromSecret(secret, salt, iterations);
  const raw = await openBytes(locking, locked).catch(() => undefined);
  return raw && crypto.subtle.importKey('raw', raw, aes, true, uses);
};
