import type { CaseSummary, CaseView } from '../../../shared/cases/case-view.ts';
import { isMembers } from '../../ask/exchange.ts';

export type ThreadMessage = CaseView['thread'][number];

/** A case as the tablet keeps it: its line in the list, all of it once it has come, and what was written here since. */
export type KeptCase = { summary: CaseSummary; view?: CaseView; written: readonly ThreadMessage[] };

/** Whether a value is a line of the list of cases, as far as a screen relies on it. */
export const isSummary = (value: unknown): value is CaseSummary =>
  isMembers(value) &&
  ['id', 'crime', 'severity', 'state', 'changedAt'].every((name) => typeof value[name] === 'string') &&
  typeof value['messages'] === 'number';

/** Whether a value is this case, as far as a screen relies on it. A captive portal's page is not. */
export const isViewOf = (value: unknown, id: string): value is CaseView =>
  isSummary(value) &&
  value.id === id &&
  ['shares', 'thread', 'unanswered', 'cooperation'].every((name) => Array.isArray(Reflect.get(value, name)));

/** A share whose time is over: the record goes, also where nobody has said so because there is no line. */
const afterItsTime = (share: CaseView['shares'][number], now: number): CaseView['shares'][number] => {
  if (share.state !== 'shared' || Date.parse(share.expiresAt) > now) return share;
  const { record: _over, ...rest } = share;
  return { ...rest, state: 'expired' };
};

/** A case without what may be kept no longer. @param now milliseconds since the epoch */
export const withoutExpired = (kept: KeptCase, now: number): KeptCase => {
  const { view } = kept;
  return view ? { ...kept, view: { ...view, shares: view.shares.map((share) => afterItsTime(share, now)) } } : kept;
};

/** Photos that another country shows in a case, as long as it does. */
export const photosShown = ({ view }: KeptCase) =>
  (view?.shares ?? []).flatMap(({ way, record }) => (way === 'in' ? (record?.photos ?? []) : []));

/** The thread as the reader here sees it: what the service has, then what was written here and is not among it yet. */
export const threadOf = ({ view, written }: KeptCase): readonly ThreadMessage[] => {
  const thread = view?.thread ?? [];
  const isThere = (id: string) => thread.some(({ message }) => message.id === id);
  return [...thread, ...written.filter(({ message }) => !isThere(message.id))];
};

/** Questions and proposals that wait for an answer here: not those to which one was written on this tablet. */
export const unansweredIn = (kept: KeptCase): readonly string[] =>
  (kept.view?.unanswered ?? []).filter((id) => !kept.written.some(({ message }) => message.inReplyTo === id));

/** A case as it comes anew. What was written here stays until the service shows it. */
export const withView = (kept: KeptCase | undefined, view: CaseView): KeptCase => {
  const {
    incident: _incident,
    shares: _shares,
    thread,
    unanswered: _open,
    cooperation: _coop,
    steps: _steps,
    whomToRing: _posts,
    ...summary
  } = view;
  const isThere = (id: string) => thread.some(({ message }) => message.id === id);
  return { summary, view, written: (kept?.written ?? []).filter(({ message }) => !isThere(message.id)) };
};

/** Cases of a list as it comes anew, with all that was known of each. Those that are listed no more are gone. */
export const withList = (before: readonly KeptCase[], list: readonly CaseSummary[]): KeptCase[] =>
  list.map((summary) => ({
    written: [],
    ...before.find((kept) => kept.summary.id === summary.id),
    summary,
  }));

/** Whether all of a case has to be fetched: it never was, or something has changed since. */
export const isStale = ({ summary, view }: KeptCase): boolean => view?.changedAt !== summary.changedAt;

/** Whether somebody here may still write: the case is shared with a country. */
export const takesMessages = ({ view }: KeptCase): boolean =>
  view?.shares.some(({ state }) => state === 'shared') ?? false;
