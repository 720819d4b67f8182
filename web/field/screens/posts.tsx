import { useApp, useSay } from '../app.ts';
import { PostCard } from '../parts/post-card.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../parts/use-loaded.ts';

/** Whom to ring: posts of the countries across the border first, those of this one below; as it was when there was a line. */
export const PostsScreen = () => {
  const { posts, tablet } = useApp();
  const say = useSay();
  const answered = useLoaded(posts.refresh);
  const own = tablet.session.value?.blo.slice(0, 2);
  const entries = [...posts.posts.value].sort(
    (one, other) =>
      Number(one.country === own) - Number(other.country === own) || one.post.localeCompare(other.post, 'en'),
  );
  return (
    <Screen title={say('posts.title')}>
      <p role="status">{answered === undefined ? say('screen.loading') : answered ? '' : say('incidents.as-before')}</p>
      {entries.length === 0 && <p>{say('posts.none')}</p>}
      <ul class="plain">
        {entries.map((entry) => (
          <PostCard key={entry.post} post={entry.post} entry={entry} />
        ))}
      </ul>
    </Screen>
  );
};
