import { type Signal, signal } from '@preact/signals';
import type { PostView } from '../../../shared/posts/post-view.ts';
import { askService } from '../../ask/api.ts';
import { ownRow, ownValues, putOwn } from '../own-rows.ts';
import { noteContact, type Session, type Tablet } from '../tablet.ts';
import { tokenOf } from '../tokens.ts';
import { postsIn } from './kept-posts.ts';

const keptId = 'directory';

/** How often the directory is asked for while the page is open, in milliseconds. */
export const postsMilliseconds = 6 * 3_600_000;

export type Posts = {
  posts: Signal<readonly PostView[]>;
  load(session: Session): Promise<void>;
  /** @returns whether somebody answered */
  refresh(): Promise<boolean>;
};

const refresh = async (tablet: Tablet, posts: Signal<readonly PostView[]>): Promise<boolean> => {
  const session = tablet.session.value;
  const given = session && (await tokenOf(tablet, session.username, false));
  if (!session || !given || !('token' in given)) return false;
  const request = { method: 'GET', path: '/v1/posts', token: given.token, headers: {}, body: undefined };
  const answer = await askService(request, tablet.spoken.tag.value, () => noteContact(tablet));
  const told = answer?.status === 200 ? postsIn(answer.body) : undefined;
  if (!told || tablet.session.value?.username !== session.username) return false;
  posts.value = told;
  await putOwn(tablet.database, await ownRow(session, 'posts', keptId, told, tablet.now()));
  return true;
};

/** The directory of posts, kept on the tablet under the key of whoever is signed in: numbers are nobody else's to read. */
export const newPosts = (tablet: Tablet): Posts => {
  const posts = signal<readonly PostView[]>([]);
  return {
    posts,
    load: async (session) => {
      const [kept = []] = await ownValues<readonly PostView[]>(tablet.database, session, 'posts');
      posts.value = kept;
    },
    refresh: () => refresh(tablet, posts),
  };
};
