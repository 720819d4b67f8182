import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Description } from '../form/description.ts';
import type { Cases } from './cases/cases.ts';
import type { OpenDraft } from './drafts.ts';
import type { Inbox } from './inbox.ts';
import type { PostIncidents } from './incidents.ts';
import type { Posts } from './posts/posts.ts';
import type { Ringing } from './ringing.ts';
import type { Sender } from './sending/sender.ts';
import type { Session, Tablet } from './tablet.ts';

/** What the screens are drawn with. */
export type App = {
  tablet: Tablet;
  sender: Sender;
  inbox: Inbox;
  cases: Cases;
  posts: Posts;
  incidents: PostIncidents;
  ringing: Ringing;
  /** The description of the form; it comes with the first files. */
  description(): Promise<Description>;
  /** The draft that is open. */
  open: { draft: OpenDraft | undefined };
};

const Context = createContext<App | undefined>(undefined);

export const AppProvider = Context.Provider;

/** @throws Error outside the app */
export const useApp = (): App => {
  const app = useContext(Context);
  if (!app) throw new Error('A screen stands in the app.');
  return app;
};

/** What every screen says its words with. */
export const useSay = () => useApp().tablet.spoken.say.value;

/** Who is signed in. @throws Error where nobody is: such a screen is not drawn */
export const useSession = (): Session => {
  const session = useApp().tablet.session.value;
  if (!session) throw new Error('Nobody is signed in.');
  return session;
};
