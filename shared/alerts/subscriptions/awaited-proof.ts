import * as z from 'zod';
import { present } from '../../foundation/present.ts';
import { channels } from '../channel.ts';
import type { CheckedRequest } from './subscription.ts';
import { subscriptionChoices } from './subscription-request.ts';

/** For how many minutes a code can be typed back. */
export const codeMinutes = 15;

/** How often a code can be tried: of a million codes, those of a day and number come to 25 tries. */
export const mostTries = 5;

/** A code as it is kept: nobody who reads the table reads it. */
export const KeptCode = z.object({ salt: z.string(), hash: z.string() });

export type KeptCode = z.infer<typeof KeptCode>;

/**
 * A request that waits for the code that was sent to its number. It is no subscription yet: nothing else is sent there.
 * It is forgotten soon, and so has no version.
 */
export const AwaitedProof = z.object({
  person: z.string(),
  channel: z.enum(channels),
  topic: z.string(),
  address: z.string(),
  ...subscriptionChoices,
  follows: z.array(z.string()),
  ...KeptCode.shape,
  tries: z.int().min(0),
  /** Seconds since the epoch. */
  expiresAt: z.int(),
});

export type AwaitedProof = z.infer<typeof AwaitedProof>;

/** @param now milliseconds since the epoch */
export const awaitedProof = (request: CheckedRequest, code: KeptCode, now: number): AwaitedProof => ({
  ...request,
  ...code,
  tries: 0,
  expiresAt: Math.floor(now / 1_000) + codeMinutes * 60,
});

/** @param now milliseconds since the epoch */
export const isExpired = ({ expiresAt }: AwaitedProof, now: number): boolean => expiresAt * 1_000 <= now;

/** The request as it was before it waited. */
export const provenRequest = (proof: AwaitedProof): CheckedRequest => {
  const { person, channel, topic, address, language, crimes, leastSeverity, follows } = proof;
  return { person, channel, topic, address, language, leastSeverity, follows, ...present({ crimes }) };
};
