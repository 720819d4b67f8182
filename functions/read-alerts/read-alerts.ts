import type { Addressee } from '../../shared/domain/alert/alert.ts';
import { inboxOf, seesAllAddressees } from '../../shared/domain/alert/alert-access.ts';
import type { AlertFile, AlertFiles } from '../../shared/domain/alert/alert-ports.ts';
import { type AlertSearch, inboxCursorOf } from '../../shared/domain/alert/alert-search.ts';
import { type AlertView, alertView, type InboxView, inboxView } from '../../shared/domain/alert/alert-view.ts';
import type { AlertInbox } from '../../shared/domain/alert/inbox-ports.ts';
import type { Caller } from '../../shared/domain/caller.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Language } from '../../shared/reference/languages.ts';

export type Ports = {
  inbox: AlertInbox;
  files: AlertFiles;
  /** Of the country, by its name in the IANA database. */
  timeZone: string;
};

export type InboxPage = { alerts: InboxView[]; unread: number; cursor?: string };

/** Who reads, in which language. */
export type Reader = { caller: Caller; language: Language };

/**
 * A page of the caller's inbox, newest first, and how much of all of it nobody there has acknowledged. The cursor names
 * the last one shown, so an alert that arrives meanwhile neither repeats nor hides another.
 * @throws Problem `not-yours` for a role that has no inbox
 */
export const listAlerts = async (
  search: AlertSearch,
  { caller, language }: Reader,
  ports: Ports,
): Promise<InboxPage> => {
  const topic = inboxOf(caller);
  const { severity, cursor: before, limit } = search;
  const [entries, unread] = await Promise.all([
    ports.inbox.newestFirst({ topic, severity, before, limit: limit + 1 }),
    ports.inbox.unread(topic),
  ]);
  const page = entries.slice(0, limit);
  const last = page.at(-1)?.alert;
  return {
    alerts: page.map((entry) => inboxView(entry, language, ports.timeZone)),
    unread,
    ...(entries.length > limit && last ? { cursor: inboxCursorOf(last) } : {}),
  };
};

/** As whom somebody reads: as their own addressee; the authority also as any of the others. */
const ownIn = ({ addressees }: AlertFile, caller: Caller): Addressee | undefined => {
  const topic = inboxOf(caller);
  const own = addressees.find((addressee) => addressee.topic === topic);
  return own ?? (seesAllAddressees(caller) ? addressees[0] : undefined);
};

/** One alert of those that are the caller's to see. @throws Problem `not-yours`, `not-found` */
export const readAlert = async (id: string, { caller, language }: Reader, ports: Ports): Promise<AlertView> => {
  inboxOf(caller);
  const file = await ports.files.find(id);
  const own = file && ownIn(file, caller);
  if (!own) throw new Problem('not-found', 'There is no such alert, or it is not yours to see.');
  return alertView(file, own, caller, language, ports.timeZone);
};
