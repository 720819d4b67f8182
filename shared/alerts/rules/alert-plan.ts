import { present } from '../../foundation/present.ts';
import type { Language } from '../../reference/languages.ts';
import {
  type AddressedAlert,
  type Alert,
  alertIdOf,
  type Change,
  type MessageType,
  type Recipient,
  voidings,
} from '../alert.ts';
import type { AlertRevision } from '../alert-revision.ts';
import { isAtLeast } from '../severity.ts';
import type { ReportFacts } from './alert-facts.ts';
import type { AlertHistory, Reach } from './alert-history.ts';
import type { AlertPolicy } from './alert-policy.ts';
import { audienceOf, authorityTopic, quietReadersOf } from './audience-of.ts';
import { type AlertedState, correctionsBetween } from './correction-rules.ts';
import { seenFrom } from './crossing.ts';
import { assess, crimesOf } from './default-rules.ts';

/** What of a country decides its alerts. */
export type AlertingCountry = {
  blos: readonly string[];
  languages: readonly Language[];
  policy: AlertPolicy;
  /** Name in the IANA database. */
  timeZone: string;
  /** The only topics to tell, where not everybody may hear of the incident who heard of it before. */
  onlyTo?: readonly string[];
};

/** What a revision asks for, to be written in one transaction: the history after it, if there is one, and alerts. */
export type AlertPlan = { history?: AlertHistory; alerts: AddressedAlert[]; supersedes: readonly string[] };

/**
 * The alerts of earlier revisions, and who had them. `active` names the alerts that nothing has replaced yet: however
 * often an incident is corrected, one revision replaces two at most.
 */
export type EarlierAlerts = {
  history?: AlertHistory;
  previousRecipients: readonly Recipient[];
  /** Addressees that were never told of an alert. */
  previousReaders: readonly Recipient[];
  active: readonly string[];
};

/** A revision to alert of; `author` is the officer of its BLO who wrote it, by Cognito's `sub`, where that is known. */
export type WrittenRevision = AlertRevision & { author?: string | undefined };

/** Rows of rules and of the audience are about this country: they compare the direction as it sees it. */
const seenHere = <Facts extends ReportFacts>(facts: Facts, { blos }: AlertingCountry) =>
  seenFrom(blos[0]?.slice(0, 2) ?? '', facts);

const withoutThose = (recipients: readonly Recipient[], others: readonly Recipient[]): Recipient[] =>
  recipients.filter(({ topic }) => others.every((other) => other.topic !== topic));

const stateOf = ({ facts, standing }: AlertRevision, country: AlertingCountry): AlertedState => ({
  standing,
  facts: { ...facts, ...assess(seenHere(facts, country), country.policy) },
});

/** Whom an incident in this state concerns: nobody when its report is not current. */
const recipientsOf = ({ standing, facts }: AlertedState, country: AlertingCountry): Recipient[] => {
  const { policy, blos } = country;
  const audience = standing === 'current' ? audienceOf(seenHere(facts, country), policy, blos) : [];
  // People of a BLO that is not alerted itself may follow the BLO of the incident: its topic reaches them too.
  const newsTo = [...blos, authorityTopic].filter((topic) => audience.every((each) => each.topic !== topic));
  return audience.map((each) => (each.circle === 'own' && newsTo.length > 0 ? { ...each, newsTo } : each));
};

/**
 * Who finds an incident in the inbox that another country opened, though nobody there is told of it.
 * @param told who is told, and so is none of them
 */
const readersOf = (
  { sharedBy }: AlertRevision,
  { standing, facts }: AlertedState,
  country: AlertingCountry,
  told: readonly Recipient[],
): Recipient[] => {
  if (sharedBy === undefined || standing !== 'current') return [];
  return withoutThose(quietReadersOf(seenHere(facts, country), country.policy, country.blos), told);
};

const alertOf = (
  id: string,
  msgType: MessageType,
  { incidentId, revision, reportedAt, sharedBy }: AlertRevision,
  { facts }: AlertedState,
  sentAt: string,
): Alert => ({
  id,
  kind: 'incident',
  msgType,
  references: [],
  severity: facts.severity,
  sentAt,
  incidentId,
  revision,
  reportedAt,
  ...present({ sharedBy }),
  facts,
});

/** A post knows what its own officer has written: nobody there is asked to acknowledge it. */
const readByAuthor = ({ reportedAt, author }: WrittenRevision) => ({
  acknowledgedAt: reportedAt,
  acknowledgedBy: author,
});

const addressed = (alert: Alert, recipients: readonly Recipient[], revision: WrittenRevision): AddressedAlert => ({
  alert,
  addressees: recipients.map(({ topic, circle, newsTo, quiet }) => ({
    alertId: alert.id,
    topic,
    circle,
    severity: alert.severity,
    sentAt: alert.sentAt,
    ...present({ newsTo, quiet }),
    ...(circle === 'own' && revision.author !== undefined ? readByAuthor(revision) : {}),
  })),
});

const msgTypeOf = (corrections: readonly Change[]): MessageType =>
  voidings.some((change) => corrections.includes(change)) ? 'Cancel' : 'Update';

const correctionOf = (
  revision: AlertRevision,
  now: AlertedState,
  { alerts, reach }: { alerts: string[]; reach: Reach },
  corrections: Change[],
  sentAt: string,
): Alert => {
  const id = alertIdOf(revision.incidentId, revision.revision, 'correction');
  return {
    ...alertOf(id, msgTypeOf(corrections), revision, now, sentAt),
    references: alerts,
    changes: corrections,
    before: reach,
  };
};

const reachOf = ({ facts }: AlertedState): Reach => ({ severity: facts.severity, crimes: crimesOf(facts) });

const widened = (reach: Reach, now: Reach): Reach => ({
  severity: isAtLeast(reach.severity, now.severity) ? reach.severity : now.severity,
  crimes: [...new Set([...reach.crimes, ...now.crimes])],
});

const historyAfter = (
  { incidentId, revision }: AlertRevision,
  alerts: string[],
  last?: { told: AlertedState; reach: Reach },
): AlertHistory => ({ incidentId, revision, alerts, ...last });

const firstAlert = (
  revision: WrittenRevision,
  now: AlertedState,
  recipients: readonly Recipient[],
  sentAt: string,
): AddressedAlert => {
  const id = alertIdOf(revision.incidentId, revision.revision);
  return addressed(alertOf(id, 'Alert', revision, now, sentAt), recipients, revision);
};

/**
 * The plan where no message has been sent yet. A first report that alerts nobody, and nobody reads, writes nothing. Earlier alerts of the
 * incident stand in inboxes alone.
 */
const firstPlan = (
  revision: WrittenRevision,
  now: AlertedState,
  recipients: readonly Recipient[],
  { history, active: supersedes }: EarlierAlerts,
  sentAt: string,
): AlertPlan | undefined => {
  const earlier = history?.alerts ?? [];
  if (recipients.length === 0)
    return revision.revision === 1 ? undefined : { history: historyAfter(revision, earlier), alerts: [], supersedes };
  const first = firstAlert(revision, now, recipients, sentAt);
  const last = { told: now, reach: reachOf(now) };
  return { history: historyAfter(revision, [...earlier, first.alert.id], last), alerts: [first], supersedes };
};

/**
 * The alerts of a revision. A correction goes to those who had an alert of the incident, and to nobody else; a BLO that
 * the incident concerns only now gets a first alert instead.
 * @param sentAt ISO 8601 in UTC
 * @returns nothing when there is nothing to send and nothing to remember
 */
export const planFor = (
  revision: WrittenRevision,
  country: AlertingCountry,
  earlier: EarlierAlerts,
  sentAt: string,
): AlertPlan | undefined => {
  const now = stateOf(revision, country);
  const mayHear = ({ topic }: Recipient) => country.onlyTo?.includes(topic) ?? true;
  const previous = earlier.previousRecipients.filter(mayHear);
  const recipients = recipientsOf(now, country);
  const readers = readersOf(revision, now, country, [...recipients, ...earlier.previousRecipients]).filter(mayHear);
  const { alerts = [], told, reach } = earlier.history ?? {};
  if (!told || !reach || previous.length === 0)
    return firstPlan(revision, now, [...recipients, ...readers], earlier, sentAt);
  const corrections = correctionsBetween(told, now);
  if (corrections.length === 0)
    return { history: historyAfter(revision, alerts, { told, reach }), alerts: [], supersedes: [] };
  const correction = correctionOf(revision, now, { alerts, reach }, corrections, sentAt);
  const fresh = withoutThose(recipients, previous);
  const before = earlier.previousReaders.filter(mayHear);
  const reading = withoutThose([...before, ...withoutThose(readers, before)], fresh);
  const made = [
    addressed(correction, [...previous, ...reading], revision),
    ...(fresh.length > 0 ? [firstAlert(revision, now, fresh, sentAt)] : []),
  ];
  const ids = [...alerts, ...made.map(({ alert }) => alert.id)];
  const last = { told: now, reach: widened(reach, reachOf(now)) };
  return { history: historyAfter(revision, ids, last), alerts: made, supersedes: earlier.active };
};
