import { type Addressee, type Alert, isAwaited } from '../../shared/alerts/alert.ts';
import { alertProblemWords } from '../../shared/alerts/alert-problem-words.ts';
import type { AlertFile, AlertFiles } from '../../shared/alerts/alert-repository.ts';
import { type AlertSearch, type FeedSearch, inboxCursor } from '../../shared/alerts/inbox/alert-search.ts';
import { type AlertView, alertView, type InboxPage, inboxAlertView } from '../../shared/alerts/inbox/alert-view.ts';
import { type CapAlert, capOf } from '../../shared/alerts/inbox/cap-alert.ts';
import { type Feed, feedOf, mostEntries } from '../../shared/alerts/inbox/feed-of.ts';
import type { InboxEntry, InboxQuery, InboxSearch } from '../../shared/alerts/inbox/inbox-search.ts';
import { readingAddressee } from '../../shared/alerts/inbox/reading-addressee.ts';
import { withoutPeople } from '../../shared/alerts/inbox/without-people.ts';
import { authorityTopic } from '../../shared/alerts/rules/audience-of.ts';
import { requireWorkplaceTopic } from '../../shared/alerts/workplace-topic.ts';
import { postsFacing } from '../../shared/cases/ringing/posts-facing.ts';
import { may } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { pageThatFits } from '../../shared/foundation/limits/page-that-fits.ts';
import { present } from '../../shared/foundation/present.ts';
import { Problem } from '../../shared/foundation/problem.ts';
import type { OnUnreadable } from '../../shared/foundation/records/on-unreadable.ts';
import { incidentProblemWords } from '../../shared/incidents/incident-problem-words.ts';
import type { PostDirectory } from '../../shared/posts/post-directory.ts';
import { postsToRing } from '../../shared/posts/posts-to-ring.ts';
import type { Language } from '../../shared/reference/languages.ts';

/** The settings of a country with which its alerts are read; the time zone by its name in the IANA database. */
type Country = { country: string; timeZone: string; languages: readonly Language[]; blos: readonly string[] };

export type Ports = Country & {
  inbox: InboxSearch;
  files: AlertFiles;
  /** The same for a reader of many: an alert that cannot be read is passed over. */
  readableFiles: AlertFiles;
  /** Hears of an alert that cannot be put into words. */
  onUnreadable: OnUnreadable;
  directory: Pick<PostDirectory, 'all'>;
  /** So long an entry of the directory is trusted. */
  staleDays: number;
  clock: Clock;
};

/** The person who reads, and their language. */
export type Reader = { caller: Caller; language: Language };

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
    const addressee = file && readingAddressee(file, caller);
    return file && addressee ? [{ alert: file.alert, addressee }] : [];
  });
};

/** The order of inboxes, letter by letter. In the order of a dictionary a cursor would skip or repeat alerts. */
const positionOf = ({ sentAt, id }: Alert): string => `${sentAt}#${id}`;

const seesPeople = (caller: Caller): boolean => may(caller, 'read people of incidents');

/**
 * The topics whose alerts a person looks at: their own inbox; that of a BLO which they name, or for what is not
 * acknowledged all of the country's, if they work for the country.
 */
const topicsOf = ({ blo, unacknowledged }: AlertSearch, caller: Caller, { blos }: Ports): readonly string[] => {
  const own = requireWorkplaceTopic(caller);
  const seesAll = may(caller, 'read all alerts');
  if (blo === undefined) return unacknowledged && seesAll ? [...blos, authorityTopic] : [own];
  if (!seesAll && blo !== own) throw new Problem(alertProblemWords['inbox-of-others']);
  if (!blos.includes(blo)) throw new Problem(incidentProblemWords['no-such-blo']);
  return [blo];
};

/** The newest alerts of some topics; an alert to several of them is listed once, as to the first. */
const newestIn = async (
  topics: readonly string[],
  query: Omit<InboxQuery, 'topic'>,
  { inbox }: Ports,
): Promise<InboxEntry[]> => {
  const pages = await Promise.all(topics.map((topic) => inbox.newestFirst({ ...query, topic })));
  const entries = new Map(
    pages
      .flat()
      .toReversed()
      .map((entry) => [entry.alert.id, entry]),
  );
  return [...entries.values()].sort(({ alert: one }, { alert: other }) =>
    positionOf(one) < positionOf(other) ? 1 : -1,
  );
};

/** For those who follow alerts up: addressees of each alert that have not acknowledged it. */
const missingIn = async (
  page: readonly InboxEntry[],
  { caller }: Reader,
  { readableFiles }: Ports,
): Promise<Map<string, string[]>> => {
  if (!may(caller, 'follow up alerts')) return new Map();
  const files = await Promise.all(page.map(({ alert }) => readableFiles.find(alert.id)));
  const silent = ({ addressees }: AlertFile) => addressees.filter(isAwaited).map(({ topic }) => topic);
  return new Map(files.flatMap((file) => (file ? [[file.alert.id, silent(file)] as const] : [])));
};

/**
 * A page of the caller's inbox, or of that of a BLO whose alerts they may see, newest first, and the number of valid
 * alerts in the caller's own that nobody there has acknowledged.
 * The cursor names the last alert of the page, so an alert that arrives meanwhile neither repeats nor hides another.
 * @throws Problem `not-yours` for an officer without a BLO, or for the inbox of another one; `not-found` for a BLO that
 * the country has not
 */
export const listAlerts = async (search: AlertSearch, reader: Reader, ports: Ports): Promise<InboxPage> => {
  const { caller, language } = reader;
  const topics = topicsOf(search, caller, ports);
  const { severity, reference, unacknowledged, cursor: before, limit } = search;
  const now = ports.clock();
  const query = { severity, reference, before, limit: limit + 1, ...(unacknowledged ? { unreadAt: now } : {}) };
  const [own, unread] = await Promise.all([
    newestIn(topics, query, ports),
    ports.inbox.unread(requireWorkplaceTopic(caller), now),
  ]);
  const entries = reference && own.length === 0 ? await findByReference(query, caller, ports) : own;
  const page = entries.slice(0, limit);
  const missing = unacknowledged ? await missingIn(page, reader, ports) : new Map<string, string[]>();
  const alerts = pageThatFits(page, (entry) => ({
    ...inboxAlertView(entry, language, { ...ports, now, seesPeople: seesPeople(caller) }),
    ...present({ missing: missing.get(entry.alert.id) }),
  }));
  const last = page[alerts.length - 1]?.alert;
  return { alerts, unread, ...(entries.length > alerts.length && last ? { cursor: inboxCursor.write(last) } : {}) };
};

const fileFor = async (
  id: string,
  { caller }: Reader,
  { files }: Ports,
): Promise<{ file: AlertFile; own: Addressee }> => {
  requireWorkplaceTopic(caller);
  const file = await files.find(id);
  const own = file && readingAddressee(file, caller);
  if (!own) throw new Problem(alertProblemWords['no-such-alert']);
  return { file, own };
};

/** Posts of other countries that an alert has to do with: the one that reported, or those across the border from ours. */
const postsOf = ({ facts, sharedBy }: Alert): string[] => {
  if (!facts) return [];
  return sharedBy ? [facts.blo] : postsFacing({ blo: facts.blo, border: facts.border, point: facts.point });
};

const whomToRing = async (alert: Alert, now: number, { directory, staleDays }: Ports) => {
  const posts = postsOf(alert);
  return posts.length > 0 ? postsToRing(posts, await directory.all(), { staleDays, now }) : undefined;
};

/** One alert that the caller may see. @throws Problem `not-yours` for an officer without a BLO, `not-found` */
export const readAlert = async (id: string, reader: Reader, ports: Ports): Promise<AlertView> => {
  const { file, own } = await fileFor(id, reader, ports);
  const reading = { ...ports, now: ports.clock(), seesPeople: seesPeople(reader.caller) };
  const view = alertView(file, own, reader.caller, reader.language, reading);
  return { ...view, ...present({ whomToRing: await whomToRing(file.alert, reading.now, ports) }) };
};

/** CAP names what an alert replaces. Alerts of before refer to all that there were of the incident. */
const mostReferred = 10;

/** The same in CAP 1.2, for a system. @throws Problem `not-yours` for an officer without a BLO, `not-found` */
export const readCap = async (id: string, reader: Reader, ports: Ports): Promise<CapAlert> => {
  const { file } = await fileFor(id, reader, ports);
  const references = file.alert.references.slice(-mostReferred);
  const referred = await Promise.all(references.map((earlier) => ports.readableFiles.find(earlier)));
  const earlier = referred.flatMap((found) => (found ? [found.alert] : []));
  const visible = seesPeople(reader.caller) ? file : { ...file, alert: withoutPeople(file.alert) };
  return capOf(visible, { ...ports, earlier, now: ports.clock() });
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
  const alerts = (await newestIn(topics, query, ports)).map(({ alert }) => alert);
  return feedOf(alerts, { ...ports, language });
};
