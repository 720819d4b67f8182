import { createHash } from 'node:crypto';
import type { UnsignedMessage } from '../exchange-envelope.ts';

/**
 * The bytes that a country signs: every member of a message, the text by its SHA-256, since KMS signs 4 KiB at most. As a
 * JSON list no two messages have the same bytes, and its first word keeps the key's signatures of anything else apart.
 */
export const signedHeader = ({ version, from, to, sentAt, text }: UnsignedMessage): Buffer =>
  Buffer.from(
    JSON.stringify(['blo-exchange', version, from, to, sentAt, createHash('sha256').update(text).digest('hex')]),
  );
