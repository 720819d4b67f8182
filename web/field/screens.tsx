import { useEffect, useState } from 'preact/hooks';
import { type App, AppProvider } from './app.ts';
import { renewTokens } from './officers.ts';
import { Waiting } from './parts/screen.tsx';
import { useLoaded } from './parts/use-loaded.ts';
import { go, route } from './router.ts';
import { AlertsScreen } from './screens/alerts.tsx';
import { CaseScreen } from './screens/case.tsx';
import { CaseMessageScreen } from './screens/case-message.tsx';
import { CasesScreen } from './screens/cases.tsx';
import { Home } from './screens/home.tsx';
import { IncidentScreen, IncidentsScreen } from './screens/incidents.tsx';
import { NewReport } from './screens/new-report.tsx';
import { OutboxScreen } from './screens/outbox.tsx';
import { PostsScreen } from './screens/posts.tsx';
import { ReferenceScreen } from './screens/reference.tsx';
import { ReportScreen } from './screens/report.tsx';
import { ThisTablet } from './screens/this-tablet.tsx';
import { WhoAreYou } from './screens/who-are-you.tsx';
import type { Session } from './tablet.ts';

/** Names bring the schema of reports along, and come with it. */
const LaterNames = ({ id }: { id: string }) => {
  const loaded = useLoaded(() => import('./screens/names.tsx'));
  return loaded ? <loaded.NamesScreen id={id} /> : <Waiting />;
};

/** Guides are read when there is time: the way they are drawn comes with them. */
const LaterGuides = () => {
  const loaded = useLoaded(() => import('./screens/guides.tsx'));
  return loaded ? <loaded.GuidesScreen /> : <Waiting />;
};

const LaterGuide = ({ id }: { id: string }) => {
  const loaded = useLoaded(() => import('./screens/guides.tsx'));
  return loaded ? <loaded.GuideScreen id={id} /> : <Waiting />;
};

const screens: Readonly<Record<string, (props: { id: string }) => preact.ComponentChildren>> = {
  home: Home,
  new: NewReport,
  report: ReportScreen,
  names: LaterNames,
  outbox: OutboxScreen,
  incidents: IncidentsScreen,
  incident: IncidentScreen,
  alerts: AlertsScreen,
  cases: CasesScreen,
  case: CaseScreen,
  'case-message': CaseMessageScreen,
  posts: PostsScreen,
  reference: ReferenceScreen,
  guides: LaterGuides,
  guide: LaterGuide,
  tablet: ThisTablet,
};

type ScreensProps = { app: App; welcome(session: Session): Promise<void> };

/** The screen of the address; who somebody is comes before all of them. */
export const Screens = ({ app, welcome }: ScreensProps) => {
  const { session } = app.tablet;
  const [, setLanguage] = useState('');
  useEffect(() => app.tablet.spoken.tag.subscribe(setLanguage), []);
  const come = (come: Session, password: string): void => {
    void welcome(come).then(() => (password ? renewTokens(app.tablet, come, password) : undefined));
    // A tap on what rang leads to the alerts, by way of who it is.
    if (!['home', 'alerts'].includes(route.value.screen)) go('home');
  };
  const { screen, id } = route.value;
  const Shown = screens[screen] ?? Home;
  return (
    <AppProvider value={app}>
      {session.value ? <Shown id={id} key={`${screen} ${id} ${session.value.username}`} /> : <WhoAreYou come={come} />}
    </AppProvider>
  );
};
