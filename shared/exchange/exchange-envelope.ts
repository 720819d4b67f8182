import * as z from 'zod';
import { CountryCode } from '../foundation/place.ts';

/** Longest text that crosses, in UTF-16 code units; its bytes are bounded where it is wrapped. */
const longestText = 128 * 1024;

/** A base64 text of an ECDSA signature on P-256 in DER, which is at most 72 bytes. */
const longestSignature = 96;

/** A message between two countries before it is signed. The exchange does not know what the text says. */
export const UnsignedMessage = z.strictObject({
  /** Of this shape. */
  version: z.literal(1),
  /** ISO 3166-1 alpha-2 of the country that tells. */
  from: CountryCode,
  /** ISO 3166-1 alpha-2 of the one country that is told. */
  to: CountryCode,
  /** When it was signed, in UTC. */
  sentAt: z.iso.datetime({ precision: 3 }),
  /** JSON of a capability, in well-formed Unicode, so that each text has one signature. */
  text: z
    .string()
    .min(1)
    .max(longestText)
    .refine((text) => text.isWellFormed()),
});

export type UnsignedMessage = z.infer<typeof UnsignedMessage>;

/** What crosses: a message with the signature of the country that tells, over every other member. */
export const ExchangeEnvelope = UnsignedMessage.extend({ signature: z.base64().min(1).max(longestSignature) });

export type ExchangeEnvelope = z.infer<typeof ExchangeEnvelope>;
