import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A code as it is kept. */
type Kept = { salt: string; hash: string };

const digits = 6;
const saltBytes = 16;

const hashOf = (code: string, salt: string): Buffer => createHmac('sha256', salt).update(code).digest();

/** Codes from the generator of the operating system, each hashed with a salt of its own. */
export const oneTimeCodes = {
  make: (): { code: string; kept: Kept } => {
    const code = String(randomInt(10 ** digits)).padStart(digits, '0');
    const salt = randomBytes(saltBytes).toString('base64url');
    return { code, kept: { salt, hash: hashOf(code, salt).toString('base64url') } };
  },
  /** Takes as long whether a code is right or wrong. */
  isRight: (code: string, { salt, hash }: Kept): boolean => {
    const kept = Buffer.from(hash, 'base64url');
    const given = hashOf(code, salt);
    return kept.length === given.length && timingSafeEqual(kept, given);
  },
};
