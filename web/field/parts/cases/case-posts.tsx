import type { PostToRing } from '../../../../shared/posts/post-view.ts';
import { useApp, useSay } from '../../app.ts';
import { withDirectory } from '../../posts/kept-posts.ts';
import { PostCard } from '../post-card.tsx';

/** Whom to ring about a case or an alert. */
export const CasePosts = ({ posts = [] }: { posts?: readonly PostToRing[] }) => {
  const app = useApp();
  const say = useSay();
  if (posts.length === 0) return null;
  return (
    <section>
      <h2>{say('posts.title')}</h2>
      <ul class="plain">
        {withDirectory(posts, app.posts.posts.value).map((each) => (
          <PostCard key={each.post} {...each} />
        ))}
      </ul>
    </section>
  );
};
