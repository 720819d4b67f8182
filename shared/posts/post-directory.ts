import type { KeptPost } from './kept-post.ts';

/** The directory of posts of this country and its neighbours, as it is known here. */
export type PostDirectory = {
  /** Keeps a state, unless one of that moment or later is there. @returns whether it was kept */
  keep(post: KeptPost): Promise<boolean>;
  /** All that is known; of removed posts that they were. */
  all(): Promise<KeptPost[]>;
};
