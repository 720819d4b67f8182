import type { Channel } from '../channel.ts';
import type { AwaitedProof } from './awaited-proof.ts';

/** Stores requests that wait for a code: one for each person and channel. */
export type AwaitedProofRepository = {
  find(person: string, channel: Channel): Promise<AwaitedProof | undefined>;
  /** Takes the place of the one before, whose code is worth nothing any more. */
  save(proof: AwaitedProof): Promise<void>;
  /**
   * Counts a try before it is looked at, so that tries at once are so many tries.
   * @returns how many there are with this one; nothing when there were as many as may be, or another code was sent since
   */
  countTry(proof: AwaitedProof, most: number): Promise<number | undefined>;
  /** Forgets it, unless another code was sent since. */
  remove(proof: AwaitedProof): Promise<void>;
};
