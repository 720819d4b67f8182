import type { UnsignedMessage } from './exchange-envelope.ts';

/** Knows neighbours by their public keys. */
export type MessageVerifier = {
  /** Whether a country has a public key here: one without is not trusted yet. @param country ISO 3166-1 alpha-2 */
  knows(country: string): boolean;
  /** Whether the country that a message names as its sender has signed it. @param signature in DER, as base64 */
  isSignedBySender(message: UnsignedMessage, signature: string): boolean;
};
