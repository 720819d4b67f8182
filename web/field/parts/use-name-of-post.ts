import { useApp, useSession } from '../app.ts';
import type { Post } from '../language.ts';
import { useLoaded } from './use-loaded.ts';

/** A post of this country by the name that it has here; one abroad in letters that officers here can read. */
const nameOfPost = (posts: readonly Post[], id: string, country: string): string => {
  const post = posts.find((each) => each.id === id);
  return (post?.country === country ? post.localName : undefined) ?? post?.name ?? id;
};

/** Names posts by their ids: by the id alone until their list has been loaded. */
export const useNameOfPost = (): ((id: string) => string) => {
  const { tablet } = useApp();
  const { blo } = useSession();
  const posts = useLoaded(tablet.spoken.posts) ?? [];
  return (id) => nameOfPost(posts, id, blo.slice(0, 2));
};
