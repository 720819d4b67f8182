import { createCipheriv, createECDH, type ECDH, hkdfSync, randomBytes } from 'node:crypto';

const saltBytes = 16;
/** Ends the only record of a message (RFC 8188, 2). */
const lastRecord = Buffer.of(2);
/** One record holds any message of ours: it is never longer than push services take (RFC 8291, 4). */
const recordSize = 4_096;

/** The keys of a browser, in base64url. */
export type BrowserKeys = { p256dh: string; auth: string };

/** A key pair and a salt of one message alone; a test gives those of the standard's example. */
export type OnceOnly = { ecdh: ECDH; salt: Buffer };

const onceOnly = (): OnceOnly => {
  const ecdh = createECDH('prime256v1');
  ecdh.generateKeys();
  return { ecdh, salt: randomBytes(saltBytes) };
};

const derived = (secret: Buffer, salt: Buffer, info: Buffer | string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length));

/** The secret that only the browser and we can derive (RFC 8291, 3.4). */
const sharedSecret = ({ p256dh, auth }: BrowserKeys, ecdh: ECDH): Buffer => {
  const browserKey = Buffer.from(p256dh, 'base64url');
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), browserKey, ecdh.getPublicKey()]);
  return derived(ecdh.computeSecret(browserKey), Buffer.from(auth, 'base64url'), info, 32);
};

/** What stands before the record: the salt, its size, and our key of this message (RFC 8188, 2.1). */
const header = ({ ecdh, salt }: OnceOnly): Buffer => {
  const key = ecdh.getPublicKey();
  const sizes = Buffer.alloc(5);
  sizes.writeUInt32BE(recordSize, 0);
  sizes.writeUInt8(key.length, 4);
  return Buffer.concat([salt, sizes, key]);
};

/**
 * Encrypts a text so that the one browser can read it, and no push service on the way: `aes128gcm` with keys of RFC 8291.
 * Written on Node's own cryptography: the usual package is under a licence that we do not deploy, and the rest of it is
 * not needed. The standard's own example is its test.
 */
export const encryptedPush = (text: string, keys: BrowserKeys, once: OnceOnly = onceOnly()): Buffer => {
  const secret = sharedSecret(keys, once.ecdh);
  const key = derived(secret, once.salt, 'Content-Encoding: aes128gcm\0', 16);
  const nonce = derived(secret, once.salt, 'Content-Encoding: nonce\0', 12);
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  const record = Buffer.concat([cipher.update(Buffer.from(text, 'utf8')), cipher.update(lastRecord), cipher.final()]);
  return Buffer.concat([header(once), record, cipher.getAuthTag()]);
};
