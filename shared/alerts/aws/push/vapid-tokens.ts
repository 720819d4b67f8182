import type { Clock } from '../../../foundation/clock.ts';
import type { VapidKey } from './vapid-key.ts';

const hour = 3_600_000;
/** A push service refuses what is valid for more than a day (RFC 8292, 2). */
const validHours = 12;
/** Another is made so long before the one of before ends: a signature costs a call, and is good for thousands of pushes. */
const renewedHours = 6;

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * Says to each push service who we are: the header `Authorization` of RFC 8292.
 * @param contact an address of the country's, by which an operator of a push service reaches us: `mailto:…`
 */
export const vapidTokens = (key: VapidKey, contact: string, clock: Clock): ((origin: string) => Promise<string>) => {
  const made = new Map<string, { madeAt: number; header: Promise<string> }>();
  let publicKey: Promise<string> | undefined;
  const headerFor = async (origin: string): Promise<string> => {
    publicKey ??= key.publicKey();
    const claims = { aud: origin, exp: Math.floor((clock() + validHours * hour) / 1_000), sub: contact };
    const unsigned = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claims)}`;
    const signature = await key.sign(unsigned);
    return `vapid t=${unsigned}.${signature.toString('base64url')}, k=${await publicKey}`;
  };
  return (origin) => {
    const kept = made.get(origin);
    if (kept && kept.madeAt + renewedHours * hour > clock()) return kept.header;
    const header = headerFor(origin);
    made.set(origin, { madeAt: clock(), header });
    header.catch(() => {
      made.delete(origin);
      publicKey = undefined;
    });
    return header;
  };
};
