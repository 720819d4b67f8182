import type { Caller } from '../../foundation/caller.ts';
import type { Language } from '../../reference/languages.ts';
import { type Addressee, type Alert, isUnread } from '../alert.ts';
import { seesAllAddressees } from '../alert-access.ts';
import type { AlertFile } from '../alert-ports.ts';
import { isExpired } from '../broadcasts/broadcast.ts';
import type { DispatchRecord } from '../dispatch-record.ts';
import { recordedVariants } from '../dispatch-record.ts';
import { wordsOf } from '../messages/alert-words.ts';
import type { InboxEntry } from './inbox-ports.ts';

/** An alert in words of the reader's own: the e-mail, of which an inbox shows what it has room for. */
const inWords = (alert: Alert, { topic, circle }: Addressee, language: Language, timeZone: string) => {
  const { text } = wordsOf(alert, { topic, circle, language, channel: 'email' }, 'first', timeZone);
  return { language, text };
};

/** When and where somebody reads: milliseconds since the epoch, and a name in the IANA database. */
export type Reading = { timeZone: string; now: number };

/** What everybody who has an alert may know of it. */
const common = (alert: Alert, now: number) => {
  const { id, kind, msgType, references, severity, sentAt, incidentId, revision, reportedAt } = alert;
  return {
    ...{ id, kind, msgType, references, severity, sentAt, incidentId, revision, reportedAt },
    ...{ sharedBy: alert.sharedBy, changes: alert.changes, expires: alert.expires, supersededBy: alert.supersededBy },
    ...{ facts: alert.facts, texts: alert.texts, photoId: alert.photoId },
    ...(isExpired(alert, now) ? { expired: true } : {}),
  };
};

/** Why this addressee is told: what made it severe, and where they stand to it. */
const whyOf = ({ facts }: Alert, { circle }: Addressee) => ({ reasons: facts?.reasons ?? [], circle });

/** A line of an inbox. */
export const inboxView = ({ alert, addressee }: InboxEntry, language: Language, { timeZone, now }: Reading) => ({
  ...common(alert, now),
  why: whyOf(alert, addressee),
  words: inWords(alert, addressee, language, timeZone),
  unread: isUnread(alert, addressee, now),
  acknowledgedAt: addressee.acknowledgedAt,
});

export type InboxView = ReturnType<typeof inboxView>;

const secondsBetween = (from: string | undefined, to: string | undefined): number | undefined =>
  from === undefined || to === undefined ? undefined : Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);

const deliveriesOf = ({ stage, topic, state, attempts, claimedAt, parts }: DispatchRecord) => ({
  ...{ stage, topic, state, attempts, retried: attempts > 1, claimedAt },
  messages: recordedVariants(parts).map((name) => {
    const [language, channel] = name.split('#');
    return { language, channel, ...parts[name] };
  }),
});

const publishedAt = (dispatches: readonly DispatchRecord[], topic: string): string | undefined =>
  dispatches
    .filter((sent) => sent.topic === topic)
    .flatMap(({ parts }) => Object.values(parts).flatMap((part) => (part.state === 'published' ? [part.at] : [])))
    .sort()[0];

const addresseeView = (addressee: Addressee, { alert, dispatches }: AlertFile, caller: Caller) => {
  const { topic, circle, acknowledgedAt, acknowledgedBy, resentAt, escalatedAt } = addressee;
  const published = publishedAt(dispatches, topic);
  const isTheirs = seesAllAddressees(caller) || caller.blo === topic;
  return {
    ...{ topic, circle, acknowledgedAt, resentAt, escalatedAt },
    ...(isTheirs ? { acknowledgedBy, publishedAt: published } : {}),
    seconds: {
      reportToPublish: isTheirs ? secondsBetween(alert.reportedAt ?? alert.sentAt, published) : undefined,
      publishToAcknowledgement: isTheirs ? secondsBetween(published, acknowledgedAt) : undefined,
    },
  };
};

/**
 * One alert with what became of it. Who has it is known to all who have it, so that they can work together; the person
 * who acknowledged only to their own BLO and to the authority, and what was sent to a BLO likewise.
 * @param own the addressee as whom the caller reads
 */
export const alertView = (file: AlertFile, own: Addressee, caller: Caller, language: Language, reading: Reading) => {
  const { alert, addressees, dispatches } = file;
  const seen = dispatches.filter(({ topic }) => seesAllAddressees(caller) || topic === caller.blo);
  return {
    ...inboxView({ alert, addressee: own }, language, reading),
    seconds: { eventToReport: secondsBetween(alert.facts?.occurredAt, alert.reportedAt) },
    addressees: addressees.map((addressee) => addresseeView(addressee, file, caller)),
    deliveries: seen.map(deliveriesOf),
  };
};

export type AlertView = ReturnType<typeof alertView>;
