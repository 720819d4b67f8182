import * as z from 'zod';
import { may } from '../../foundation/access.ts';
import type { Caller } from '../../foundation/caller.ts';
import { countryCodeOf } from '../../foundation/country-id.ts';
import { LanguageTag } from '../../foundation/language-tag.ts';
import { CountryCode } from '../../foundation/place.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { PostToRing } from '../../posts/post-view.ts';
import { type Language, languages } from '../../reference/languages.ts';
import { type Addressee, type Alert, changes, isUnread, messageTypes, spokenReferenceOf } from '../alert.ts';
import { AlertReason } from '../alert-reason.ts';
import type { AlertFile } from '../alert-repository.ts';
import { isExpired } from '../broadcasts/broadcast-request.ts';
import { messageChannels } from '../channel.ts';
import { type DispatchRecord, suppressionReasons, type VariantRecords } from '../dispatch-record.ts';
import { stages } from '../dispatch-request.ts';
import { variantName } from '../message-variant.ts';
import { listedWords } from '../messages/listed-words.ts';
import { AlertFacts } from '../rules/alert-facts.ts';
import { audienceScopes } from '../rules/audience-scope.ts';
import { crossingOf, seenFrom } from '../rules/crossing.ts';
import { Goods } from '../rules/goods-of.ts';
import { severities } from '../severity.ts';
import type { InboxEntry } from './inbox-search.ts';
import { withoutPeople } from './without-people.ts';

/** ISO 8601 in UTC. */
const moment = z.string();

/**
 * The facts of an alert, with no member beside those that are named. `direction` is as the reader's country sees it, and
 * absent where the way leads past it; `from` and `to` are the countries of the way.
 */
const FactsView = z.strictObject({
  ...AlertFacts.shape,
  from: CountryCode.optional(),
  to: CountryCode.optional(),
  point: z.strictObject(AlertFacts.shape.point.shape),
  goods: z.array(
    z.strictObject({
      ...Goods.shape,
      comparable: z.strictObject(Goods.shape.comparable.unwrap().shape).optional(),
    }),
  ),
  /** Missing for who may not read the people of an incident. */
  people: z.strictObject(AlertFacts.shape.people.shape).optional(),
});

/** An alert in an inbox. */
export const InboxAlertView = z.strictObject({
  id: z.string(),
  kind: z.enum(['incident', 'broadcast', 'trends']),
  msgType: z.enum(messageTypes),
  references: z.array(z.string()),
  severity: z.enum(severities),
  sentAt: moment,
  incidentId: z.string().optional(),
  revision: z.int().optional(),
  reportedAt: moment.optional(),
  sharedBy: CountryCode.optional(),
  changes: z.array(z.enum(changes)).optional(),
  expires: moment.optional(),
  expired: z.literal(true).optional(),
  supersededBy: z.string().optional(),
  facts: FactsView.optional(),
  texts: z.partialRecord(LanguageTag, z.string()).optional(),
  photoId: z.string().optional(),
  /** A digest names the flags of `GET /v1/trends` that it tells of, by their ids. */
  trends: z.array(z.string()).optional(),
  /** Why this addressee has the alert: the reasons of its severity, and the circle that the addressee is in. */
  why: z.strictObject({ reasons: z.array(AlertReason), circle: z.enum(audienceScopes) }),
  words: z.strictObject({ language: LanguageTag, text: z.string() }),
  unread: z.boolean(),
  acknowledgedAt: moment.optional(),
  /** True where nobody at this addressee was told of it: another country opened it, and it lies below what they are told of. */
  quiet: z.literal(true).optional(),
  /** Topics of addressees that have not acknowledged it: in a list of those, for the authority. */
  missing: z.array(z.string()).optional(),
});

export type InboxAlertView = z.infer<typeof InboxAlertView>;

/** A page of an inbox. */
export const InboxPage = z.strictObject({
  alerts: z.array(InboxAlertView),
  unread: z.int(),
  cursor: z.string().optional(),
});

export type InboxPage = z.infer<typeof InboxPage>;

const seconds = z.number().optional();

const AddresseeView = z.strictObject({
  topic: z.string(),
  circle: z.enum(audienceScopes),
  quiet: z.literal(true).optional(),
  acknowledgedAt: moment.optional(),
  acknowledgedBy: z.string().optional(),
  resentAt: moment.optional(),
  escalatedAt: moment.optional(),
  publishedAt: moment.optional(),
  seconds: z.strictObject({ reportToPublish: seconds, publishToAcknowledgement: seconds }),
});

const MessageView = z.strictObject({
  language: LanguageTag,
  channel: z.enum(messageChannels),
  state: z.enum(['published', 'refused', 'unanswered', 'held-back']),
  at: moment,
  messageId: z.string().optional(),
  code: z.string().optional(),
  why: z.enum(suppressionReasons).optional(),
});

const DeliveryView = z.strictObject({
  stage: z.enum(stages),
  topic: z.string(),
  state: z.enum(['claimed', 'published', 'failed']),
  attempts: z.int(),
  retried: z.boolean(),
  claimedAt: moment,
  messages: z.array(MessageView),
});

/** One alert with its addressees and all that was sent of it. */
export const AlertView = InboxAlertView.extend({
  seconds: z.strictObject({ eventToReport: seconds }),
  addressees: z.array(AddresseeView),
  deliveries: z.array(DeliveryView),
  /** Posts across the border that have to do with it, each with what the directory says of it. */
  whomToRing: z.array(PostToRing).optional(),
});

export type AlertView = z.infer<typeof AlertView>;

/** An alert in the reader's own language: the text of the e-mail, of which an inbox shows as much as it has room for. */
const inWords = (alert: Alert, { topic, circle }: Addressee, language: Language, reading: Reading) => {
  const { timeZone, onUnreadable } = reading;
  return { language, text: listedWords(alert, { topic, circle, language, channel: 'email' }, timeZone, onUnreadable) };
};

/**
/**
 * When and where somebody reads: milliseconds since the epoch, a name in the IANA database, and a country such as `kh`;
 * and whether they may read the people of an incident. `onUnreadable` hears of alerts that cannot be put into words.
 */
export type Reading = {
  country: string;
  timeZone: string;
  now: number;
  seesPeople: boolean;
  onUnreadable: OnUnreadable;
};

const factsView = (
  alert: Alert,
  { people, ...facts }: AlertFacts,
  { country, seesPeople }: Reading,
): z.infer<typeof FactsView> => ({
  ...seenFrom(countryCodeOf(country), facts),
  ...crossingOf(facts),
  reference: spokenReferenceOf(alert),
  ...(seesPeople ? { people } : {}),
});

/** The part of a view that everybody who has the alert may know. */
const common = (alert: Alert, reading: Reading) => ({
  id: alert.id,
  kind: alert.kind,
  msgType: alert.msgType,
  references: alert.references,
  severity: alert.severity,
  sentAt: alert.sentAt,
  incidentId: alert.incidentId,
  revision: alert.revision,
  reportedAt: alert.reportedAt,
  sharedBy: alert.sharedBy,
  changes: alert.changes,
  expires: alert.expires,
  supersededBy: alert.supersededBy,
  facts: alert.facts && factsView(alert, alert.facts, reading),
  texts: alert.texts,
  photoId: alert.photoId,
  trends: alert.trends,
  ...(isExpired(alert, reading.now) ? { expired: true as const } : {}),
});

/** An alert as a line of an inbox. */
export const inboxAlertView = (
  { alert, addressee }: InboxEntry,
  language: Language,
  reading: Reading,
): InboxAlertView => ({
  ...common(alert, reading),
  why: { reasons: alert.facts?.reasons ?? [], circle: addressee.circle },
  words: inWords(reading.seesPeople ? alert : withoutPeople(alert), addressee, language, reading),
  unread: isUnread(alert, addressee, reading.now),
  acknowledgedAt: addressee.acknowledgedAt,
  quiet: addressee.quiet,
});

const secondsBetween = (from: string | undefined, to: string | undefined): number | undefined =>
  from === undefined || to === undefined ? undefined : Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);

/** The messages of a dispatch of which something is known, by language and channel. */
const messageViews = (parts: VariantRecords): z.infer<typeof MessageView>[] =>
  languages.flatMap(({ tag: language }) =>
    messageChannels.flatMap((channel) => {
      const record = parts[variantName({ language, channel })];
      return record ? [{ language, channel, ...record }] : [];
    }),
  );

const deliveryView = ({ stage, topic, state, attempts, claimedAt, parts }: DispatchRecord) => ({
  stage,
  topic,
  state,
  attempts,
  retried: attempts > 1,
  claimedAt,
  messages: messageViews(parts),
});

const publishedAt = (dispatches: readonly DispatchRecord[], topic: string): string | undefined =>
  dispatches
    .filter((dispatch) => dispatch.topic === topic)
    .flatMap(({ parts }) => Object.values(parts).flatMap((part) => (part.state === 'published' ? [part.at] : [])))
    .sort()[0];

/** The authority sees of every BLO what was sent to it, and who acknowledged there. */
const seesAllAddressees = (caller: Caller): boolean => may(caller, 'follow up alerts');

const addresseeView = (addressee: Addressee, { alert, dispatches }: AlertFile, caller: Caller) => {
  const { topic, circle, quiet, acknowledgedAt, acknowledgedBy, resentAt, escalatedAt } = addressee;
  const published = publishedAt(dispatches, topic);
  const isTheirs = seesAllAddressees(caller) || caller.blo === topic;
  return {
    topic,
    circle,
    quiet,
    acknowledgedAt,
    resentAt,
    escalatedAt,
    ...(isTheirs ? { acknowledgedBy, publishedAt: published } : {}),
    seconds: {
      reportToPublish: isTheirs ? secondsBetween(alert.reportedAt ?? alert.sentAt, published) : undefined,
      publishToAcknowledgement: isTheirs ? secondsBetween(published, acknowledgedAt) : undefined,
    },
  };
};

/**
 * One alert with its addressees. Everybody who has an alert may know who else has it, so that they can work together.
 * Only a person's own BLO and the authority may know who acknowledged there, and what was sent.
 * @param own the addressee as whom the caller reads
 */
export const alertView = (
  file: AlertFile,
  own: Addressee,
  caller: Caller,
  language: Language,
  reading: Reading,
): AlertView => {
  const { alert, addressees, dispatches } = file;
  const visible = dispatches.filter(({ topic }) => seesAllAddressees(caller) || topic === caller.blo);
  return {
    ...inboxAlertView({ alert, addressee: own }, language, reading),
    seconds: { eventToReport: secondsBetween(alert.facts?.occurredAt, alert.reportedAt) },
    addressees: addressees.map((addressee) => addresseeView(addressee, file, caller)),
    deliveries: visible.map(deliveryView),
  };
};
