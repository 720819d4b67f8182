import * as z from 'zod';
import { BloId } from '../foundation/caller.ts';
import { isoTime } from '../foundation/moment.ts';
import type { KeptPost } from './kept-post.ts';
import { type PostEntry, postEntryMembers } from './post-entry.ts';

const dayMilliseconds = 86_400_000;

/** Whom to ring at a post. Moments are ISO 8601 in UTC; hours are by the clock of the post. */
export const PostView = z.strictObject({
  post: BloId,
  /** ISO 3166-1 alpha-2. */
  country: z.string(),
  ...postEntryMembers,
  timeZone: z.string(),
  changedAt: z.string(),
  /** From then on nobody has confirmed it for longer than this country trusts. */
  staleAt: z.string(),
  stale: z.boolean(),
});

export type PostView = z.infer<typeof PostView>;

/** The directory. */
export const PostList = z.strictObject({ posts: z.array(PostView) });

export type PostList = z.infer<typeof PostList>;

/** A post that may be rung about something; without an entry where its country has told of none. */
export const PostToRing = z.strictObject({ post: BloId, entry: PostView.optional() });

export type PostToRing = z.infer<typeof PostToRing>;

/** @param staleDays so long this country trusts an entry @param now milliseconds since the epoch */
export type ReadingPosts = { staleDays: number; now: number };

/** An entry of a post as somebody reads it. */
export const entryView = (
  { post, changedAt, timeZone }: KeptPost,
  entry: PostEntry,
  { staleDays, now }: ReadingPosts,
): PostView => {
  const stale = Date.parse(changedAt) + staleDays * dayMilliseconds;
  const country = post.slice(0, 2);
  return { post, country, ...entry, timeZone, changedAt, staleAt: isoTime(stale), stale: stale <= now };
};

/** The directory's entry of a post; nothing for one that was removed. */
export const postView = (kept: KeptPost, reading: ReadingPosts): PostView | undefined =>
  kept.entry && entryView(kept, kept.entry, reading);
