import { shownMoment } from '../../form/as-typed.ts';
import { useApp, useSay } from '../app.ts';
import type { InboxAlert } from '../inbox.ts';
import { PostCard } from '../parts/post-card.tsx';
import { Screen } from '../parts/screen.tsx';
import { severityWord } from '../parts/severity-word.ts';
import { useLoaded } from '../parts/use-loaded.ts';

const isOver = ({ expired, expires, supersededBy }: InboxAlert, now: number): boolean =>
  expired === true || supersededBy !== undefined || (expires !== undefined && Date.parse(expires) <= now);

/** The post abroad that reported it, from the directory that the tablet keeps: there without a line as well. */
const WhomToRing = ({ alert: { sharedBy, facts } }: { alert: InboxAlert }) => {
  const { posts } = useApp();
  const say = useSay();
  const entry = posts.posts.value.find(({ post }) => sharedBy !== undefined && post === facts?.blo);
  if (!entry) return null;
  return (
    <details>
      <summary>{say('posts.title')}</summary>
      <ul class="plain">
        <PostCard post={entry.post} entry={entry} />
      </ul>
    </details>
  );
};

const Alert = ({ alert }: { alert: InboxAlert }) => {
  const { tablet, inbox } = useApp();
  const say = useSay();
  const over = isOver(alert, tablet.now());
  const text = <p class="text">{alert.words.text}</p>;
  return (
    <li class={`card alert ${alert.severity.toLowerCase()}`}>
      <h2>{say(severityWord(alert.severity))}</h2>
      <p class="small">{shownMoment(Date.parse(alert.sentAt), tablet.setting.timeZone)}</p>
      {over ? (
        <>
          <p>
            <strong>{say('alerts.over')}</strong>
          </p>
          <del>{text}</del>
        </>
      ) : (
        text
      )}
      <WhomToRing alert={alert} />
      {alert.acknowledgedAt ? (
        <p>
          {say('alerts.acknowledged', { at: shownMoment(Date.parse(alert.acknowledgedAt), tablet.setting.timeZone) })}
        </p>
      ) : (
        !over && (
          <button type="button" onClick={() => void inbox.acknowledge(alert)}>
            {say('alerts.acknowledge')}
          </button>
        )
      )}
    </li>
  );
};

/** The inbox of the post: as it was when there was a line, and told within a minute while there is one. */
export const AlertsScreen = () => {
  const { inbox, tablet } = useApp();
  const say = useSay();
  useLoaded(inbox.poll);
  const { alerts } = inbox;
  const heard = tablet.lastContact.value;
  return (
    <Screen title={say('alerts.title')}>
      {heard !== undefined && (
        <p class="small">{say('tablet.last-contact', { at: shownMoment(heard, tablet.setting.timeZone) })}</p>
      )}
      {alerts.value.length === 0 && <p>{say('alerts.none')}</p>}
      <ul class="plain">
        {alerts.value.map((alert) => (
          <Alert key={alert.id} alert={alert} />
        ))}
      </ul>
    </Screen>
  );
};
