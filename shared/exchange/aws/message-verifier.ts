import { createPublicKey, verify } from 'node:crypto';
import { countryCodeOf } from '../../foundation/country-id.ts';
import type { MessageVerifier } from '../message-verifier.ts';
import { signedHeader } from './signed-header.ts';

/**
 * Verifies with public keys that are known beforehand: nobody is asked, and a message of a week ago reads as one of today.
 * @param publicKeys of neighbours by their id (`kh`): SPKI in DER as base64, as KMS gives them
 */
export const messageVerifier = (publicKeys: Readonly<Record<string, string>>): MessageVerifier => {
  const keys = new Map(
    Object.entries(publicKeys).map(([country, spki]) => [
      countryCodeOf(country),
      createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' }),
    ]),
  );
  return {
    knows: (country) => keys.has(country),
    isSignedBySender: (message, signature) => {
      const key = keys.get(message.from);
      if (!key) return false;
      return verify('sha256', signedHeader(message), { key, dsaEncoding: 'der' }, Buffer.from(signature, 'base64'));
    },
  };
};
