import { createECDH, createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';

/** Every local run has the same keys, so that an assembly which names them serves each. They open nothing elsewhere. */
const seed = 'the keys of a local run, known to everybody';

/** Order of the group of P-256. Source: SEC 2, version 2.0, 2.4.2. */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** A number from 1 to the order less one; 48 bytes of which leave no bias. Source: FIPS 186-5, A.2.1. */
const scalarOf = (alias: string): Buffer => {
  const bits = Buffer.from(hkdfSync('sha256', seed, '', alias, 48)).toString('hex');
  const scalar = (BigInt(`0x${bits}`) % (order - 1n)) + 1n;
  return Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex');
};

/** The private key on P-256 that an alias has in every local run. @param alias such as `alias/app-signing` */
export const localKey = (alias: string): KeyObject => {
  const d = scalarOf(alias);
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(d);
  const point = pair.getPublicKey();
  const coordinate = (from: number) => point.subarray(from, from + 32).toString('base64url');
  const key = { kty: 'EC', crv: 'P-256', d: d.toString('base64url'), x: coordinate(1), y: coordinate(33) };
  return createPrivateKey({ key, format: 'jwk' });
};

/** Its public half as KMS gives it: SPKI in DER, as base64. */
export const localPublicKey = (alias: string): string =>
  createPublicKey(localKey(alias)).export({ format: 'der', type: 'spki' }).toString('base64');
