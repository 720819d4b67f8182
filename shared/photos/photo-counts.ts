import * as z from 'zod';
import { photoFlags, photoNotes, photoStates } from './photo-manifest.ts';

/** The state of one photo. A reason has a message in the reader's language. */
export const PhotoProgress = z.strictObject({
  id: z.string(),
  state: z.enum(photoStates),
  chunksMissing: z.int(),
  reason: z.enum(photoNotes).optional(),
  message: z.string().optional(),
  flags: z.array(z.enum(photoFlags)),
});

export type PhotoProgress = z.infer<typeof PhotoProgress>;

/** "3 of 5 photos": how many are announced, how many in each state, how many with each flag. */
export const PhotoCounts = z.strictObject({
  announced: z.int(),
  awaiting: z.int(),
  received: z.int(),
  verified: z.int(),
  rejected: z.int(),
  flags: z.partialRecord(z.enum(photoFlags), z.int()),
});

export type PhotoCounts = z.infer<typeof PhotoCounts>;
