import type { Addressee, Alert } from '../../shared/alerts/alert.ts';
import { alertProblemWords } from '../../shared/alerts/alert-problem-words.ts';
import type { AlertFile, AlertFiles } from '../../shared/alerts/alert-repository.ts';
import { type AlertSearch, type FeedSearch, inboxCursor } from '../../shared/alerts/inbox/alert-search.ts';
import { type AlertView, alertView, type InboxPage, inboxAlertView } from '../../shared/alerts/inbox/alert-view.ts';
import { type CapAlert, capOf } from '../../shared/alerts/inbox/cap-alert.ts';
import { type Feed, feedOf, mostEntries } from '../../shared/alerts/inbox/feed-of.ts';
import type { InboxEntry, InboxQuery, InboxSearch } from '../../shared/alerts/inbox/inbox-search.ts';
import { authorityTopic } from '../../shared/alerts/rules/audience-of.ts';
import { requireWorkplaceTopic } from '../../shared/alerts/workplace-topic.ts';
import { may } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { Problem } from '../../shared/foundation/problem.ts';
import type { Language } from '../../shared/reference/languages.ts';

/** The settings of a country with which its alerts are read; the time zone by its name in the IANA database. */
type Country = { country: string; timeZone: string; languages: readonly Language[]; blos: readonly string[] };

export type Ports = Country & {
  inbox: InboxSearch;
  files: AlertFiles;
  /** The same for a reader of many: an alert that cannot be read is passed over. */
  readableFiles: AlertFiles;
  clock: Clock;
};

/** The person who reads, and their language. */
export type Reader = { caller: Caller; language: Language };

/**
 * The addressee as whom a person reads an alert: their own, or that of a BLO which they may follow and whose subscribers
 * got it. A person who works for the country may read as any other addressee too.
 */
const ownIn = ({ addressees }: AlertFile, caller: Caller): Addressee | undefined => {
  const topic = requireWorkplaceTopic(caller);
  const own = addressees.find((addressee) => addressee.topic === topic);
  const followed = addressees.find(({ newsTo }) => newsTo?.includes(topic));
  return own ?? followed ?? (may(caller, 'read all alerts') ? addressees[0] : undefined);
};

/** The alerts with a reference that a follower of another BLO knows from a text message: they are in no inbox of theirs. */
const findByReference = async (
  query: Omit<InboxQuery, 'topic'>,
  caller: Caller,
  ports: Ports,
): Promise<InboxEntry[]> => {
  const pages = await Promise.all(ports.blos.map((topic) => ports.inbox.newestFirst({ ...query, topic })));
  const ids = new Set(pages.flat().map(({ alert }) => alert.id));
  const found = await Promise.all([...ids].map((id) => ports.readableFiles.find(id)));
  return found.flatMap((file) => {
    const addressee = file && ownIn(file, caller);
    return file && addressee ? [{ alert: file.alert, addressee }] : [];
  });
};

/**
 * A page of the caller's inbox, newest first, and the number of valid alerts in it that nobody there has acknowledged.
 * The cursor names the last alert of the page, so an alert that arrives meanwhile neither repeats nor hides another.
 * @throws Problem `not-yours` for an officer without a BLO
 */
export const listAlerts = async (
  search: AlertSearch,
  { caller, language }: Reader,
  ports: Ports,
): Promise<InboxPage> => {
  const topic = requireWorkplaceTopic(caller);
  const { severity, reference, cursor: before, limit } = search;
  const query = { severity, reference, before, limit: limit + 1 };
  const now = ports.clock();
  const [own, unread] = await Promise.all([
    ports.inbox.newestFirst({ ...query, topic }),
    ports.inbox.unread(topic, now),
  ]);
  const entries = reference && own.length === 0 ? await findByReference(query, caller, ports) : own;
  const page = entries.slice(0, limit);
  const last = page.at(-1)?.alert;
  return {
    alerts: page.map((entry) => inboxAlertView(entry, language, { ...ports, now })),
    unread,
    ...(entries.length > limit && last ? { cursor: inboxCursor.write(last) } : {}),
  };
};

const fileFor = async (
  id: string,
  { caller }: Reader,
  { files }: Ports,
): Promise<{ file: AlertFile; own: Addressee }> => {
  requireWorkplaceTopic(caller);
  const file = await files.find(id);
  const own = file && ownIn(file, caller);
  if (!own) throw new Problem(alertProblemWords['no-such-alert']);
  return { file, own };
};

/** One alert that the caller may see. @throws Problem `not-yours` for an officer without a BLO, `not-found` */
export const readAlert = async (id: string, reader: Reader, ports: Ports): Promise<AlertView> => {
  const { file, own } = await fileFor(id, reader, ports);
  return alertView(file, own, reader.caller, reader.language, { ...ports, now: ports.clock() });
};

/** The same in CAP 1.2, for a system. @throws Problem `not-yours` for an officer without a BLO, `not-found` */
export const readCap = async (id: string, reader: Reader, ports: Ports): Promise<CapAlert> => {
  const { file } = await fileFor(id, reader, ports);
  const referred = await Promise.all(file.alert.references.map((earlier) => ports.readableFiles.find(earlier)));
  const earlier = referred.flatMap((found) => (found ? [found.alert] : []));
  return capOf(file, { ...ports, earlier, now: ports.clock() });
};

/** The order of inboxes, letter by letter. In the order of a dictionary a cursor would skip or repeat alerts. */
const positionOf = ({ sentAt, id }: Alert): string => `${sentAt}#${id}`;

const newestOf = (entries: readonly InboxEntry[]): Alert[] => {
  const alerts = new Map(entries.map(({ alert }) => [alert.id, alert]));
  return [...alerts.values()].sort((one, other) => (positionOf(one) < positionOf(other) ? 1 : -1));
};

/**
 * A page of alerts as a feed, the newest or those before a cursor: an officer's inbox, or all alerts of the country for
 * those who work for it. Every BLO is asked, and an alert to several of them is listed once.
 * @throws Problem `not-yours` for an officer without a BLO
 */
export const readFeed = async (
  { cursor: before }: FeedSearch,
  { caller, language }: Reader,
  ports: Ports,
): Promise<Feed> => {
  const own = requireWorkplaceTopic(caller);
  const topics = may(caller, 'read all alerts') ? [...ports.blos, authorityTopic] : [own];
  const query = { before, limit: mostEntries + 1 };
  const pages = await Promise.all(topics.map((topic) => ports.inbox.newestFirst({ ...query, topic })));
  return feedOf(newestOf(pages.flat()), { ...ports, language });
};
