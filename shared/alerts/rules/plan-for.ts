import type { Recipient } from '../alert.ts';
import type { AlertRevision } from '../alert-revision.ts';
import type { ReportFacts } from './alert-facts.ts';
import type { AlertHistory } from './alert-history.ts';
import {
  type AlertingCountry,
  type AlertPlan,
  type EarlierAlerts,
  type WrittenRevision,
  withoutThose,
} from './alert-plan.ts';
import { audienceOf, authorityTopic, quietReadersOf } from './audience-of.ts';
import { correctedAfter, correctionDue } from './correction-due.ts';
import { correctionPlan, waitingUntil, widened } from './correction-plan.ts';
import type { AlertedState } from './correction-rules.ts';
import { seenFrom } from './crossing.ts';
import { assess } from './default-rules.ts';
import { firstAlert, reachOf } from './incident-alert.ts';

/** Rows of rules and of the audience are about this country: they compare the direction as it sees it. */
const seenHere = <Facts extends ReportFacts>(facts: Facts, { blos }: AlertingCountry) =>
  seenFrom(blos[0]?.slice(0, 2) ?? '', facts);

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

/** The history after a revision that corrects nothing. */
const historyAfter = ({ incidentId, revision }: AlertRevision, { history, known }: EarlierAlerts): AlertHistory => {
  const { waiting: _, ...before } = history ?? { corrected: [] };
  return { ...before, incidentId, revision, recipients: [...known], alerts: [] };
};

/** Whether an alert is for those alone who found an earlier one in their inbox, which it replaces without a word. */
const isReplacing = (recipients: readonly Recipient[], { known }: EarlierAlerts): boolean =>
  recipients.every(({ quiet }) => quiet) && withoutThose(recipients, known).length === 0;

/**
 * The plan where no message has been sent yet. A first report that alerts nobody, and nobody reads, writes nothing. Earlier alerts of the
 * incident stand in inboxes alone.
 */
const firstPlan = (
  revision: WrittenRevision,
  now: AlertedState,
  recipients: readonly Recipient[],
  earlier: EarlierAlerts,
  { onlyTo, correctionsPerHour: most }: AlertingCountry,
  sentAt: string,
): AlertPlan | undefined => {
  const supersedes = earlier.active;
  if (recipients.length === 0)
    return revision.revision === 1 ? undefined : { history: historyAfter(revision, earlier), alerts: [], supersedes };
  const after = historyAfter(revision, earlier);
  const replaces = isReplacing(recipients, earlier);
  const due = correctionDue(after.corrected, most, Date.parse(sentAt));
  if (replaces && due > Date.parse(sentAt)) {
    const waiting = waitingUntil(due, revision, now, onlyTo);
    return { history: { ...after, alerts: [...earlier.active], ...waiting }, alerts: [], supersedes: [] };
  }
  const first = firstAlert(revision, now, recipients, sentAt);
  const corrected = replaces ? correctedAfter(after.corrected, most, sentAt) : after.corrected;
  const reach = earlier.history?.reach ? widened(earlier.history.reach, reachOf(now)) : reachOf(now);
  const history = { ...after, told: now, reach, corrected, alerts: [first.alert.id] };
  return { history, alerts: [first], supersedes };
};

/**
 * The alerts of a revision: a first alert while nobody was told of the incident, and what becomes of it afterwards.
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
  const { onlyTo, correctionsPerHour } = country;
  const mayHear = ({ topic }: Recipient) => onlyTo?.includes(topic) ?? true;
  const told = earlier.known.filter(({ quiet }) => !quiet);
  const recipients = recipientsOf(now, country);
  const readers = readersOf(revision, now, country, [...recipients, ...told]).filter(mayHear);
  const { history } = earlier;
  if (!history?.reach || !told.some(mayHear))
    return firstPlan(revision, now, [...recipients, ...readers], earlier, country, sentAt);
  const { reach } = history;
  const correcting = { subject: revision, now, recipients, readers, onlyTo };
  return correctionPlan(correcting, { ...earlier, history: { ...history, reach } }, correctionsPerHour, sentAt);
};
