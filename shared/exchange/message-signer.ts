import type { UnsignedMessage } from './exchange-envelope.ts';

/** Signs what this country tells others, with the country's own key. */
export type MessageSigner = {
  /** @returns the signature in DER, as base64 */
  sign(message: UnsignedMessage): Promise<string>;
};
