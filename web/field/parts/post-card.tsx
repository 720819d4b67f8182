import type { PostToRing, PostView } from '../../../shared/posts/post-view.ts';
import { shownMoment } from '../../form/as-typed.ts';
import { useApp, useSay } from '../app.ts';
import { isStaleAt } from '../posts/kept-posts.ts';
import { Notice } from './screen.tsx';
import { useNameOfPost } from './use-name-of-post.ts';

/** Any Monday, and the days after it: their names are the runtime's, in the language of the page. */
const monday = Date.UTC(2024, 0, 1);
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const dayName = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
    monday + days.indexOf(day) * 86_400_000,
  );

const languageName = (tag: string, language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;

const Telephone = ({ number }: { number: string }) => <a href={`tel:${number}`}>{number}</a>;

const Hours = ({ hours, language }: { hours: NonNullable<PostView['hours']>; language: string }) => {
  const say = useSay();
  if (hours.aroundTheClock) return say('posts.around-the-clock');
  return (hours.open ?? []).map((stretch) => (
    <div key={`${stretch.days.join()} ${stretch.from}`}>
      {stretch.days.map((day) => dayName(day, language)).join(', ')} {stretch.from}–{stretch.until}
    </div>
  ));
};

const InCharge = ({ inCharge }: { inCharge: NonNullable<PostView['inCharge']> }) => {
  const { tablet } = useApp();
  return inCharge.map((person) => (
    <div key={person.function}>
      {[tablet.spoken.nameOf('post-functions', person.function), person.name].filter(Boolean).join(': ')}{' '}
      {person.telephone && <Telephone number={person.telephone} />}
    </div>
  ));
};

const Row = ({ name, children }: { name: string; children: preact.ComponentChildren }) => (
  <div class="answer">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Entry = ({ entry }: { entry: PostView }) => {
  const { tablet } = useApp();
  const say = useSay();
  const language = tablet.spoken.tag.value;
  const { telephone, radio, hours, languages, inCharge, changedAt } = entry;
  return (
    <>
      {isStaleAt(entry, tablet.now()) && (
        <Notice kind="warning">
          {say('posts.stale', { at: shownMoment(Date.parse(changedAt), tablet.setting.timeZone) })}
        </Notice>
      )}
      <dl class="read">
        {telephone && (
          <Row name={say('posts.telephone')}>
            <Telephone number={telephone} />
          </Row>
        )}
        {radio && <Row name={say('posts.radio')}>{[radio.channel, radio.callSign].filter(Boolean).join(' · ')}</Row>}
        {hours && (
          <Row name={say('posts.hours')}>
            <Hours hours={hours} language={language} />
          </Row>
        )}
        {languages && (
          <Row name={say('posts.languages')}>{languages.map((tag) => languageName(tag, language)).join(', ')}</Row>
        )}
        {inCharge && (
          <Row name={say('posts.in-charge')}>
            <InCharge inCharge={inCharge} />
          </Row>
        )}
      </dl>
    </>
  );
};

/** A post with what the directory says of it. */
export const PostCard = ({ post, entry }: PostToRing) => {
  const nameOf = useNameOfPost();
  const say = useSay();
  return (
    <li class="card">
      <h3>{nameOf(post)}</h3>
      {entry ? <Entry entry={entry} /> : <p>{say('posts.no-entry')}</p>}
    </li>
  );
};
