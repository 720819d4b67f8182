import * as z from 'zod';
import { BloId } from '../foundation/caller.ts';
import { TimeZone } from '../foundation/local-day.ts';
import { versionedRecord } from '../foundation/records/versioned-record.ts';
import { PostEntry } from './post-entry.ts';

/**
 * What the directory keeps of a post. Without an entry it is what is left of one that was removed: an older entry that comes
 * late does not bring it back.
 */
export const KeptPost = z.object({
  post: BloId,
  /** ISO 8601 in UTC, by the clock of the post's country. Of two states the later stands. */
  changedAt: z.string(),
  /** The clock by which its hours are. */
  timeZone: TimeZone,
  entry: PostEntry.optional(),
  /** Who kept it; of our own posts alone. */
  by: z.string().optional(),
});

export type KeptPost = z.infer<typeof KeptPost>;

export const postRecord = versionedRecord('post', KeptPost);
