import { useState } from 'preact/hooks';
import { shownMoment } from '../../form/as-typed.ts';
import { useApp, useSay, useSession } from '../app.ts';
import { unansweredIn } from '../cases/kept-case.ts';
import { messageForms, readMessageAddress } from '../cases/message-forms.ts';
import { draftsOf } from '../drafts.ts';
import { hasGuides } from '../guides/guides.ts';
import { knownOfficers, setPin, signOut } from '../officers.ts';
import { Safety } from '../parts/safety.tsx';
import { Notice, Screen } from '../parts/screen.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { addressOf } from '../router.ts';
import { isUnsent } from '../sending/outgoing.ts';
import { type TypedForm, typedForms } from '../typed-form.ts';
import { isPin } from '../vault/shift.ts';

const Tile = ({ screen, name, count, words }: { screen: string; name: string; count?: number; words?: string }) => (
  <li>
    <a class="tile" href={addressOf(screen)}>
      <span>{name}</span>
      {count !== undefined && count > 0 && <strong class="count">{words ?? count}</strong>}
    </a>
  </li>
);

type Unfinished = { screen: string; id: string; name: string; changedAt: number };

/** What a form is called in a list; nothing for one whose case or incident is not here any more. */
const useFormTitle = () => {
  const { cases, incidents } = useApp();
  const say = useSay();
  return ({ screen, id }: TypedForm): string | undefined => {
    if (screen === 'incident')
      return incidents.incidents.value.some(({ report }) => report['id'] === id) ? say('amend.withdraw') : undefined;
    const { caseId, form } = readMessageAddress(id);
    const isHere = cases.cases.value.some(({ summary }) => summary.id === caseId);
    const { title } = messageForms[form] ?? {};
    return isHere && title ? say(title) : undefined;
  };
};

/** Reports and other forms that somebody began, the newest first. */
const useUnfinished = (): Unfinished[] => {
  const { tablet } = useApp();
  const session = useSession();
  const titleOf = useFormTitle();
  const drafts = useLoaded(() => draftsOf(tablet, session)) ?? [];
  const forms = useLoaded(() => typedForms(tablet, session)) ?? [];
  const reports = drafts.map(({ id, crime, changedAt }) => ({
    screen: 'report',
    id,
    name: tablet.spoken.nameOf('crimes', crime),
    changedAt,
  }));
  const others = forms.flatMap((form) => {
    const name = titleOf(form);
    return name ? [{ ...form, name }] : [];
  });
  return [...reports, ...others].sort((a, b) => b.changedAt - a.changedAt);
};

/** Drafts that nobody finished: with one tap they go on. */
const Drafts = () => {
  const { tablet } = useApp();
  const say = useSay();
  const unfinished = useUnfinished();
  if (unfinished.length === 0) return null;
  return (
    <section>
      <h2>{say('home.drafts')}</h2>
      <ul class="plain">
        {unfinished.map(({ screen, id, name, changedAt }) => (
          <li key={`${screen} ${id}`}>
            <a class="tile" href={addressOf(screen, id)}>
              <span>{name}</span>
              <span class="small">{shownMoment(changedAt, tablet.setting.timeZone)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A PIN for the shift: until then the password is asked for each time. */
const PinOfShift = () => {
  const { tablet } = useApp();
  const say = useSay();
  const session = useSession();
  const known = useLoaded(() => knownOfficers(tablet));
  const [pin, setTyped] = useState('');
  const [isSet, setSet] = useState(false);
  if (isSet) return <p role="status">{say('home.pin-set')}</p>;
  if (!known || known.some(({ username, takesPin }) => takesPin && username === session.username)) return null;
  const set = () => setPin(tablet, session, pin).then(() => setSet(true));
  return (
    <details class="folded">
      <summary>{say('home.set-pin')}</summary>
      <div class="field">
        <label for="new-pin">{say('home.pin-of-six')}</label>
        <input
          id="new-pin"
          class="short"
          type="password"
          inputMode="numeric"
          autocomplete="off"
          maxLength={6}
          value={pin}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <button type="button" class="quiet" disabled={!isPin(pin)} onClick={() => void set()}>
        {say('home.set-pin')}
      </button>
    </details>
  );
};

const Unsent = () => {
  const { tablet } = useApp();
  const say = useSay();
  const count = tablet.outbox.value.filter(isUnsent).length;
  if (count === 0) return <Notice kind="good">{say('home.all-sent')}</Notice>;
  const why =
    tablet.blocked.value.size > 0
      ? 'home.needs-sign-in'
      : tablet.sending.value === 'no-line'
        ? 'home.no-line'
        : 'home.on-the-way';
  return (
    <Notice kind={tablet.blocked.value.size > 0 ? 'warning' : 'plain'}>
      <strong>{say('home.unsent', { count })}</strong> {say(why)}
    </Notice>
  );
};

/** The first screen of whoever is signed in. */
export const Home = () => {
  const { tablet, inbox, cases } = useApp();
  const say = useSay();
  const { username, blo } = useSession();
  const unread = inbox.alerts.value.filter((alert) => alert.unread).length;
  const unsent = tablet.outbox.value.filter(isUnsent).length;
  const unanswered = cases.cases.value.reduce((sum, kept) => sum + unansweredIn(kept).length, 0);
  return (
    <Screen title={say('home.title')} back={false}>
      <p>
        {say('sign-in.signed-in-as', { username })} · {blo}
      </p>
      <Safety />
      <Unsent />
      <a class="button" href={addressOf('new')}>
        {say('home.new-report')}
      </a>
      <Drafts />
      <ul class="plain">
        <Tile screen="alerts" name={say('alerts.title')} count={unread} words={say('home.unread', { count: unread })} />
        <Tile
          screen="cases"
          name={say('cases.title')}
          count={unanswered}
          words={say('cases.unanswered', { count: unanswered })}
        />
        <Tile screen="posts" name={say('posts.title')} />
        <Tile screen="outbox" name={say('outbox.title')} count={unsent} />
        <Tile screen="incidents" name={say('incidents.title')} />
        <Tile screen="reference" name={say('reference.title')} />
        {hasGuides() && <Tile screen="guides" name={say('guides.title')} />}
        <Tile screen="tablet" name={say('tablet.title')} />
      </ul>
      <PinOfShift />
      <button type="button" class="quiet" onClick={() => signOut(tablet)}>
        {say('home.sign-out')}
      </button>
    </Screen>
  );
};
