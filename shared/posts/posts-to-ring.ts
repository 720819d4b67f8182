import type { KeptPost } from './kept-post.ts';
import { type PostToRing, postView, type ReadingPosts } from './post-view.ts';

/** Some posts with what the directory knows of each, in the order of their names; each once. */
export const postsToRing = (
  names: readonly string[],
  directory: readonly KeptPost[],
  reading: ReadingPosts,
): PostToRing[] =>
  [...new Set(names)].sort().map((post) => {
    const kept = directory.find((each) => each.post === post);
    const entry = kept && postView(kept, reading);
    return entry ? { post, entry } : { post };
  });
