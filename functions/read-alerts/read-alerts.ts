import type { Addressee, Alert } from '../../shared/alerts/alert.ts';
import { inboxOf } from '../../shared/alerts/alert-access.ts';
import type { AlertFile, AlertFiles } from '../../shared/alerts/alert-ports.ts';
import { type Feed, feedOf, mostEntries } from '../../shared/alerts/inbox/alert-feed.ts';
import { type AlertSearch, type FeedSearch, inboxCursor } from '../../shared/alerts/inbox/alert-search.ts';
import { type AlertView, alertView, type InboxView, inboxView } from '../../shared/alerts/inbox/alert-view.ts';
import { type CapAlert, capOf } from '../../shared/alerts/inbox/cap.ts';
import type { AlertInbox, InboxEntry, InboxQuery } from '../../shared/alerts/inbox/inbox-ports.ts';
import { authorityTopic } from '../../shared/alerts/rules/audience.ts';
import { may } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { Problem } from '../../shared/foundation/problem.ts';
import type { Language } from '../../shared/reference/languages.ts';

/** What of a country its alerts are read with; the time zone by its name in the IANA database. */
type Country = { country: string; timeZone: string; languages: readonly Language[]; blos: readonly string[] };

export type Ports = Country & {
  inbox: AlertInbox;
  files: AlertFiles;
  /** The same where many are asked for: one that cannot be read is passed over. */
  readableFiles: AlertFiles;
  clock: Clock;
};

export type InboxPage = { alerts: InboxView[]; unread: number; cursor?: string };

/** Who reads, in which language. */
export type Reader = { caller: Caller; language: Language };

/**
 * As whom somebody reads: as their own addressee, or that of the BLO which they may follow and hear of it from; who works
 * for the country also as any of the others.
 */
const ownIn = ({ addressees }: AlertFile, caller: Caller): Addressee | undefined => {
  const topic = inboxOf(caller);
  const own = addressees.find((addressee) => addressee.topic === topic);
  const heardFrom = addressees.find(({ newsTo }) => newsTo?.includes(topic));
  return own ?? heardFrom ?? (may(caller, 'read all alerts') ? addressees[0] : undefined);
};

/** What a text message named to somebody who follows another BLO: it stands in no inbox of theirs. */
const heardOf = async (query: Omit<InboxQuery, 'topic'>, caller: Caller, ports: Ports): Promise<InboxEntry[]> => {
  const pages = await Promise.all(ports.blos.map((topic) => ports.inbox.newestFirst({ ...query, topic })));
  const ids = new Set(pages.flat().map(({ alert }) => alert.id));
  const found = await Promise.all([...ids].map((id) => ports.readableFiles.find(id)));
  return found.flatMap((file) => {
    const addressee = file && ownIn(file, caller);
    return file && addressee ? [{ alert: file.alert, addressee }] : [];
  });
};

/**
 * A page of the caller's inbox, newest first, and how much of all of it stands and nobody there has acknowledged. The cursor names
 * the last one shown, so an alert that arrives meanwhile neither repeats nor hides another.
 * @throws Problem `not-yours` for a role that has no inbox
 */
export const listAlerts = async (
  search: AlertSearch,
  { caller, language }: Reader,
  ports: Ports,
): Promise<InboxPage> => {
  const topic = inboxOf(caller);
  const { severity, reference, cursor: before, limit } = search;
  const query = { severity, reference, before, limit: limit + 1 };
  const now = ports.clock();
  const asked = [ports.inbox.newestFirst({ ...query, topic }), ports.inbox.unread(topic, now)] as const;
  const [mine, unread] = await Promise.all(asked);
  const entries = reference && mine.length === 0 ? await heardOf(query, caller, ports) : mine;
  const page = entries.slice(0, limit);
  const last = page.at(-1)?.alert;
  return {
    alerts: page.map((entry) => inboxView(entry, language, { timeZone: ports.timeZone, now })),
    unread,
    ...(entries.length > limit && last ? { cursor: inboxCursor.write(last) } : {}),
  };
};

const fileFor = async (
  id: string,
  { caller }: Reader,
  { files }: Ports,
): Promise<{ file: AlertFile; own: Addressee }> => {
  inboxOf(caller);
  const file = await files.find(id);
  const own = file && ownIn(file, caller);
  if (!own) throw new Problem('not-found', 'There is no such alert, or it is not yours to see.');
  return { file, own };
};

/** One alert of those that are the caller's to see. @throws Problem `not-yours`, `not-found` */
export const readAlert = async (id: string, reader: Reader, ports: Ports): Promise<AlertView> => {
  const { file, own } = await fileFor(id, reader, ports);
  return alertView(file, own, reader.caller, reader.language, { timeZone: ports.timeZone, now: ports.clock() });
};

/** The same in CAP 1.2, for a system. @throws Problem `not-yours`, `not-found` */
export const readCap = async (id: string, reader: Reader, ports: Ports): Promise<CapAlert> => {
  const { file } = await fileFor(id, reader, ports);
  const referred = await Promise.all(file.alert.references.map((earlier) => ports.readableFiles.find(earlier)));
  const earlier = referred.flatMap((found) => (found ? [found.alert] : []));
  return capOf(file, { ...ports, earlier, now: ports.clock() });
};

/** As inboxes order them, letter by letter: a cursor would leave out or repeat what a dictionary orders otherwise. */
const placeOf = ({ sentAt, id }: Alert): string => `${sentAt}#${id}`;

const newestOf = (entries: readonly InboxEntry[]): Alert[] => {
  const alerts = new Map(entries.map(({ alert }) => [alert.id, alert]));
  return [...alerts.values()].sort((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1));
};

/**
 * A page of alerts as a feed, the newest or those before a cursor: an officer's inbox, or all of the country's for those
 * who work for the country. Every BLO is asked, and an alert of several stands there once.
 * @throws Problem `not-yours` for a role that has no inbox
 */
export const readFeed = async (
  { cursor: before }: FeedSearch,
  { caller, language }: Reader,
  ports: Ports,
): Promise<Feed> => {
  const own = inboxOf(caller);
  const topics = may(caller, 'read all alerts') ? [...ports.blos, authorityTopic] : [own];
  const query = { before, limit: mostEntries + 1 };
  const pages = await Promise.all(topics.map((topic) => ports.inbox.newestFirst({ ...query, topic })));
  return feedOf(newestOf(pages.flat()), { ...ports, language });
};
