import { useApp, useSay } from '../app.ts';
import { GuideBlocks } from '../guides/guide-blocks.tsx';
import { guidesIn } from '../guides/guides.ts';
import { Screen, Waiting } from '../parts/screen.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { addressOf } from '../router.ts';

const useGuides = () => {
  const { tablet } = useApp();
  const tag = tablet.spoken.tag.value;
  return useLoaded(() => guidesIn(tag), [tag])?.guides;
};

/** Guides of the country: how something is done here, and where to learn more. */
export const GuidesScreen = () => {
  const say = useSay();
  const guides = useGuides();
  return (
    <Screen title={say('guides.title')}>
      {guides ? (
        <ul class="plain">
          {guides.map(({ id, title, language }) => (
            <li key={id}>
              <a class="tile" href={addressOf('guide', id)} lang={language}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <Waiting />
      )}
    </Screen>
  );
};

/** One guide, in the language in which it is written. */
export const GuideScreen = ({ id }: { id: string }) => {
  const say = useSay();
  const guide = useGuides()?.find((each) => each.id === id);
  return (
    <Screen title={guide?.title ?? say('guides.title')} back={{ screen: 'guides' }}>
      {guide ? (
        <div class="guide" lang={guide.language}>
          <GuideBlocks of={guide.blocks} />
        </div>
      ) : (
        <Waiting />
      )}
    </Screen>
  );
};
