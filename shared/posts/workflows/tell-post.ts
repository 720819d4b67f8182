import type { NeighbourTopics } from '../../exchange/neighbour-topics.ts';
import { present } from '../../foundation/present.ts';
import type { KeptPost } from '../kept-post.ts';
import { TellPost } from '../tell-post.ts';

export type Ports = {
  /** ISO 3166-1 alpha-2 of this country. */
  country: string;
  /** The other countries, ISO 3166-1 alpha-2. */
  neighbours: readonly string[];
  topics: NeighbourTopics;
};

/**
 * Tells every other country of a post of this one, and of another's nothing: each keeps the later of two states, so a message that comes twice, late
 * or out of order does no harm. Who kept the entry is not told.
 * @throws what the topics throw: the record must come again, for all of them
 */
export const tellPost = async (
  { post, changedAt, timeZone, entry }: KeptPost,
  { country: own, neighbours, topics }: Ports,
): Promise<void> => {
  if (!post.startsWith(`${own}-`)) return;
  const message = present({ version: 1 as const, does: 'tell-post' as const, post, changedAt, timeZone, entry });
  const text = JSON.stringify(TellPost.parse(message));
  for (const country of neighbours) await topics.publish(country, text);
};
