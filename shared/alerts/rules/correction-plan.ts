import { present } from '../../foundation/present.ts';
import { type AddressedAlert, alertIdOf, type Change, type MessageType, type Recipient, voidings } from '../alert.ts';
import { isAtLeast } from '../severity.ts';
import type { AlertHistory, Reach } from './alert-history.ts';
import { type AlertPlan, type EarlierAlerts, withoutThose } from './alert-plan.ts';
import { correctedAfter, correctionDue } from './correction-due.ts';
import { type AlertedState, correctionsFor } from './correction-rules.ts';
import { type AlertSubject, addressedTo, firstAlert, incidentAlert, reachOf } from './incident-alert.ts';
import { isRise } from './rise-of.ts';

/** A state of an incident to be told to those who know of it. */
export type Correcting = {
  subject: AlertSubject;
  now: AlertedState;
  /** Whom it concerns now: those who were told before are corrected, the others hear of it for the first time. */
  recipients: readonly Recipient[];
  /** Who finds it in the inbox alone. */
  readers: readonly Recipient[];
  /** The only topics to tell. */
  onlyTo?: readonly string[] | undefined;
};

/** The history of an incident of which something was told. */
type ToldHistory = AlertHistory & { reach: Reach };

type Earlier = EarlierAlerts & { history: ToldHistory };

const msgTypeOf = (corrections: readonly Change[]): MessageType =>
  voidings.some((change) => corrections.includes(change)) ? 'Cancel' : 'Update';

/** What filters would let through of anything told so far. */
export const widened = (reach: Reach, now: Reach): Reach => ({
  severity: isAtLeast(reach.severity, now.severity) ? reach.severity : now.severity,
  crimes: [...new Set([...reach.crimes, ...now.crimes])],
});

/** Topics by what they know: told before, in whose inbox it stood, and for whom it is new. */
const audienceIn = ({ recipients, readers, onlyTo }: Correcting, { known }: Earlier) => {
  const hearing = known.filter(({ topic }) => onlyTo?.includes(topic) ?? true);
  const previous = hearing.filter(({ quiet }) => !quiet);
  const fresh = withoutThose(recipients, previous);
  const reading = withoutThose(hearing, [...previous, ...fresh]);
  return { previous, fresh, reading, newReaders: withoutThose(readers, [...reading, ...fresh]) };
};

/**
 * Whether a correction cannot wait: it takes everything back, or tells of something graver than anything before. Neither
 * happens more than a few times, whatever is amended: what is taken back is told again before it can be taken back once
 * more, and that waits.
 */
const isUrgent = (corrections: readonly Change[], now: AlertedState, { reach }: ToldHistory): boolean =>
  msgTypeOf(corrections) === 'Cancel' || isRise(reach.severity, now.facts.severity);

/** That a state waits until an hour allows it. @param due milliseconds since the epoch */
export const waitingUntil = (
  due: number,
  { reportedAt, sharedBy }: AlertSubject,
  now: AlertedState,
  onlyTo: readonly string[] | undefined,
): Pick<AlertHistory, 'waiting' | 'lookAt'> => ({
  waiting: { reportedAt, state: now, ...present({ sharedBy, onlyTo: onlyTo && [...onlyTo] }) },
  lookAt: new Date(due).toISOString(),
});

type Made = { history: ToldHistory; alerts: AddressedAlert[]; supersedes: readonly string[] };

/** For whom it is new hears of it at once: that happens to a topic once. The others hear of the last state when it is time. */
const waitingPlan = (
  correcting: Correcting,
  earlier: Earlier,
  history: ToldHistory,
  due: number,
  sentAt: string,
): Made => {
  const { subject, now, onlyTo } = correcting;
  const { fresh, newReaders } = audienceIn(correcting, earlier);
  const news = [...fresh, ...newReaders];
  const alerts = news.length > 0 ? [firstAlert(subject, now, news, sentAt)] : [];
  return {
    history: {
      ...history,
      alerts: [...earlier.active, ...alerts.map(({ alert }) => alert.id)],
      reach: fresh.length > 0 ? widened(history.reach, reachOf(now)) : history.reach,
      ...waitingUntil(due, subject, now, onlyTo),
    },
    alerts,
    supersedes: [],
  };
};

const tellingPlan = (
  correcting: Correcting,
  earlier: Earlier,
  history: ToldHistory,
  corrections: Change[],
  sentAt: string,
): Made => {
  const { subject, now } = correcting;
  const { previous, fresh, reading, newReaders } = audienceIn(correcting, earlier);
  const id = alertIdOf(subject.incidentId, subject.revision, 'correction');
  const correction = {
    ...incidentAlert(id, msgTypeOf(corrections), subject, now, sentAt),
    references: [...earlier.active],
    changes: corrections,
    before: history.reach,
  };
  const alerts = [
    addressedTo([...previous, ...reading, ...newReaders], correction, subject),
    ...(fresh.length > 0 ? [firstAlert(subject, now, fresh, sentAt)] : []),
  ];
  const told = { told: now, reach: widened(history.reach, reachOf(now)) };
  return {
    history: { ...history, ...told, alerts: alerts.map(({ alert }) => alert.id) },
    alerts,
    supersedes: earlier.active,
  };
};

/**
 * The plan where somebody was told of an incident before. A correction goes to those who had an alert of it, and to nobody
 * else; a BLO that the incident concerns only now gets a first alert instead. What is more than an hour allows waits, and
 * the last state is told when it is time: what was overtaken is not told by itself.
 * @param most corrections of an incident in an hour; without it there is no limit
 * @param sentAt ISO 8601 in UTC
 */
export const correctionPlan = (
  correcting: Correcting,
  earlier: Earlier,
  most: number | undefined,
  sentAt: string,
): AlertPlan => {
  const { subject, now } = correcting;
  const { waiting: _, ...before } = earlier.history;
  const { revision } = subject;
  const history: ToldHistory = { ...before, revision, recipients: [...earlier.known], alerts: [...earlier.active] };
  const { previous } = audienceIn(correcting, earlier);
  const corrections = correctionsFor(
    previous.map(({ heard }) => heard),
    now,
  );
  if (corrections.length === 0) return { history, alerts: [], supersedes: [] };
  const at = Date.parse(sentAt);
  const due = correctionDue(history.corrected, most, at);
  if (due > at && !isUrgent(corrections, now, history)) return waitingPlan(correcting, earlier, history, due, sentAt);
  const corrected = correctedAfter(history.corrected, most, sentAt);
  return tellingPlan(correcting, earlier, { ...history, corrected }, corrections, sentAt);
};

/** Nobody was told: the alert in inboxes is replaced without a word. */
const replacingPlan = (
  { subject, now, readers }: Correcting,
  { active, history: { waiting: _, ...history }, known }: Earlier,
  most: number | undefined,
  sentAt: string,
): AlertPlan => {
  const alerts = readers.length > 0 ? [firstAlert(subject, now, readers, sentAt)] : [];
  const corrected = correctedAfter(history.corrected, most, sentAt);
  const after = { told: now, corrected, recipients: [...known], alerts: alerts.map(({ alert }) => alert.id) };
  return { history: { ...history, ...after }, alerts, supersedes: active };
};

/**
 * The plan of a correction that waited and whose time has come. Those for whom the incident was new heard of it then.
 * @returns nothing when none waits
 */
export const overduePlan = (
  earlier: EarlierAlerts,
  most: number | undefined,
  sentAt: string,
): AlertPlan | undefined => {
  const { history } = earlier;
  if (!history?.waiting || !history.reach) return undefined;
  const { incidentId, revision, reach, waiting } = history;
  const { state, onlyTo, ...told } = waiting;
  const correcting = { subject: { incidentId, revision, ...told }, now: state, recipients: [], readers: [], onlyTo };
  const before = { ...earlier, history: { ...history, reach } };
  const { previous, reading } = audienceIn(correcting, before);
  if (previous.length === 0) return replacingPlan({ ...correcting, readers: reading }, before, most, sentAt);
  return correctionPlan(correcting, before, most, sentAt);
};
