import type { PostToRing, PostView } from '../../../shared/posts/post-view.ts';
import { isMembers } from '../../ask/exchange.ts';

/** Whether a value is an entry of the directory, as far as a screen relies on it. */
const isPost = (value: unknown): value is PostView =>
  isMembers(value) && ['post', 'country', 'changedAt', 'staleAt'].every((name) => typeof value[name] === 'string');

/** The directory in an answer; nothing for an answer that is none. */
export const postsIn = (answer: unknown): PostView[] | undefined =>
  isMembers(answer) && Array.isArray(answer['posts']) ? answer['posts'].filter(isPost) : undefined;

/** Whether an entry is old by now, also where nobody has answered for months. @param now milliseconds since the epoch */
export const isStaleAt = ({ staleAt }: PostView, now: number): boolean => Date.parse(staleAt) <= now;

/** Posts of a case with the newest that is known of each: the directory is fetched more often than a case. */
export const withDirectory = (posts: readonly PostToRing[], directory: readonly PostView[]): PostToRing[] =>
  posts.map(({ post, entry: before }) => {
    const entry = directory.find((each) => each.post === post) ?? before;
    return entry ? { post, entry } : { post };
  });
