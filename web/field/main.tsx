import { render } from 'preact';
import { dataFile, fetchData } from '../ask/data-file.ts';
import { keepRelease, takeNewRelease } from '../ask/release.ts';
import { fetchSetting, type Setting } from '../ask/setting.ts';
import type { Description } from '../form/description.ts';
import type { App } from './app.ts';
import { casesMilliseconds, newCases } from './cases/cases.ts';
import { storageState } from './device/storage.ts';
import { newInbox, pollMilliseconds } from './inbox.ts';
import { newPostIncidents } from './incidents.ts';
import { keepFiles, keepGuides } from './keep-files.ts';
import { newSpoken } from './language.ts';
import { loadOutbox, settle, startSending } from './outbox.ts';
import { newPosts, postsMilliseconds } from './posts/posts.ts';
import { newRinging } from './ringing.ts';
import { go } from './router.ts';
import { Screens } from './screens.tsx';
import { openTablet, type Session, type Tablet } from './tablet.ts';
import { withoutEval } from './without-eval.ts';
import './field.css';

/** A browser that keeps nothing for a page throws already when it is asked. */
const languageChosen = (): string | null => {
  try {
    return localStorage.getItem('language');
  } catch {
    return null;
  }
};

/** The language of the last time, or the country's first. */
const languageOf = ({ languages }: Setting): string => {
  const chosen = languageChosen();
  const [first = 'en'] = languages;
  return chosen && (chosen === 'en' || languages.includes(chosen)) ? chosen : first;
};

/** Where the browser keeps nothing for a page, nobody is to type: that is said, and nothing is drawn. */
const sayNoStorage = async (tag: string): Promise<void> => {
  const spoken = newSpoken(dataFile, 'UTC');
  await spoken.speak(tag);
  document.getElementById('app')?.replaceChildren(spoken.say.value('safety.no-storage'));
};

const appOf = (tablet: Tablet): App => {
  const sender = startSending(tablet);
  let description: Promise<Description> | undefined;
  const fetchDescription = () => {
    description ??= fetchData('form') as Promise<Description>;
    description.catch(() => {
      description = undefined;
    });
    return description;
  };
  return {
    tablet,
    sender,
    inbox: newInbox(tablet, sender.wake),
    cases: newCases(tablet, sender.wake),
    posts: newPosts(tablet),
    incidents: newPostIncidents(tablet),
    ringing: newRinging(tablet),
    description: fetchDescription,
    open: { draft: undefined },
  };
};

/** What is done once somebody is in: their own things are opened, and what waited for them goes on. */
const welcome = async (app: App, session: Session): Promise<void> => {
  const { tablet, inbox, cases, posts, incidents, ringing, sender, open } = app;
  open.draft = undefined;
  tablet.session.value = session;
  const kept = [inbox, cases, posts, incidents].map((each) => each.load(session));
  await Promise.all([...kept, settle(tablet)]);
  sender.unblock(session.username);
  void inbox.poll();
  void cases.refresh();
  void posts.refresh();
  void ringing.renew();
};

/** What the worker says: an alert has come, or somebody has tapped on one. */
const hearWorker = ({ inbox }: App): void => {
  navigator.serviceWorker?.addEventListener('message', ({ data }) => {
    if (data === 'alert') void inbox.poll();
    if (data === 'open-alerts') go('alerts');
  });
};

const start = async (): Promise<void> => {
  if (await takeNewRelease()) return location.reload();
  const setting = await fetchSetting();
  const tablet = await openTablet(setting, dataFile).catch(() => undefined);
  if (!tablet) return sayNoStorage(languageOf(setting));
  await Promise.all([tablet.spoken.speak(languageOf(setting)), loadOutbox(tablet)]);
  const app = appOf(tablet);
  const place = document.getElementById('app');
  place?.replaceChildren();
  if (place) render(<Screens app={app} welcome={(session) => welcome(app, session)} />, place);
  tablet.storage.value = await storageState();
  setInterval(() => void app.inbox.poll(), pollMilliseconds);
  setInterval(() => void app.cases.refresh(), casesMilliseconds);
  setInterval(() => void app.posts.refresh(), postsMilliseconds);
  hearWorker(app);
  await app.description().catch(() => undefined);
  await keepRelease();
  const tag = tablet.spoken.tag.value;
  await keepFiles(tag);
  tablet.isComplete.value = true;
  document.documentElement.dataset['complete'] = 'yes';
  await keepGuides(tag);
  document.documentElement.dataset['guides'] = 'yes';
};

withoutEval();
void start();
