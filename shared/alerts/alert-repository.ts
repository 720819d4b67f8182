import type { AddressedAlert, Addressee } from './alert.ts';
import type { AlertOrigin } from './alert-origin.ts';
import type { Channel } from './channel.ts';
import type { DispatchRecord, VariantRecords } from './dispatch-record.ts';
import type { DispatchKey, Stage } from './dispatch-request.ts';
import type { VariantName } from './message-variant.ts';
import type {
  AlertMessage,
  FilterAttributes,
  Publication,
  PublishOutcome,
  ReminderPublication,
} from './publication.ts';
import type { AlertHistory } from './rules/alert-history.ts';
import type { AlertPlan } from './rules/alert-plan.ts';
import type { StormLimit, WantedPlace } from './rules/places-after.ts';
import type { Severity } from './severity.ts';

/** An alert with its addressees and all dispatches of it. */
export type AlertFile = AddressedAlert & { dispatches: DispatchRecord[] };

/** Finds one alert by its id. */
export type AlertFiles = { find(alertId: string): Promise<AlertFile | undefined> };

/** Stores alerts, their addressees, and how far the alerts of each incident have come. */
export type AlertRepository = AlertFiles & {
  /**
   * Writes a plan, whole or not at all.
   * @param after the history that the plan was made from; nothing when there was none
   * @returns false when the history has moved on since, or an alert of this id exists
   */
  write(plan: AlertPlan, after: Pick<AlertHistory, 'revision' | 'waiting'> | undefined, at: number): Promise<boolean>;
  history(incidentId: string): Promise<AlertHistory | undefined>;
  /** Records that a follow-up of the alert is on its queue. */
  recordFollowUp(alertId: string, at: number): Promise<void>;
  /** Records on an addressee that the alert was sent again, or that the authority was told of the addressee's silence. */
  recordStage(addressee: Pick<Addressee, 'alertId' | 'topic'>, stage: 'again' | 'authority', at: number): Promise<void>;
  /** Removes alerts that another one replaces from the count of unread alerts. May be repeated. */
  removeFromUnread(addressees: readonly Pick<Addressee, 'alertId' | 'topic'>[]): Promise<void>;
  /** Adds an addressee; an addressee that exists stays as it is. */
  add(addressee: Addressee): Promise<void>;
};

/**
 * `claimed`: this run may publish the dispatch, all but the variants that are `done`; of those the `unanswered` may not
 * have been published. `published`: nothing is left to do. `held`: another run holds the claim and may be about to publish,
 * or has died; the lease decides.
 */
export type DispatchClaim =
  | { outcome: 'claimed'; attempt: number; done: readonly VariantName[]; unanswered: readonly VariantName[] }
  | { outcome: 'published' }
  | { outcome: 'held' };

/** Claims dispatches, so that no message is sent twice. Moments in milliseconds since the epoch. */
export type DispatchClaims = {
  /** One conditional write. Succeeds for a new dispatch, for one with refused variants, and when the lease has passed. */
  claim(dispatch: DispatchKey, at: number): Promise<DispatchClaim>;
  /**
   * Records what became of variants. `failed` gives the claim back at once: every other variant was certainly not
   * published. `unknown` leaves the claim to its lease. The state stays as it is if another run took the claim over.
   */
  settle(
    dispatch: DispatchKey,
    attempt: number,
    records: VariantRecords,
    outcome: 'published' | 'failed' | 'unknown',
  ): Promise<void>;
};

/** Publishes the messages of alerts, and reminders. */
export type AlertTopics = {
  /**
   * @returns the id of the message
   * @throws PublishRefused when nothing was certainly published; after any other error nobody can tell
   */
  publish(publication: Publication | ReminderPublication, message: AlertMessage): Promise<string>;
  /** Publishes on one topic. @returns what became of each message, in order */
  publishAll(
    topic: string,
    messages: readonly { publication: Publication; message: AlertMessage }[],
  ): Promise<PublishOutcome[]>;
};

/** Says whether text messages may be paid for; the cost of e-mail does not count. */
export type SmsBudget = { allows(severity: Severity, at: number): Promise<boolean> };

/** Stores for a month (`2026-11`, in UTC, as AWS bills) whether the SMS budget is spent. */
export type SmsBudgetStore = {
  record(month: string, spent: boolean, at: number): Promise<void>;
  isSpent(month: string): Promise<boolean>;
};

/** Work to be done later; each may come twice, or in vain. */
export type FollowUp =
  /** With a topic: that one addressee may not have been told at all, and nobody else is told again. */
  | { do: 'escalate'; alertId: string; stage: 'again' | 'authority'; topic?: string | undefined }
  | { do: 'sum-up'; topic: string; window: number }
  /** The country that shared the incident is told that this topic has acknowledged the alert, if it has. */
  | { do: 'answer'; alertId: string; topic: string }
  /** What was told on tablets of this topic, to phones as well, unless somebody there has acknowledged it. */
  | { do: 'text'; alertId: string; topic: string }
  /** A correction of this incident may wait, or may be told by now. */
  | { do: 'correct'; incidentId: string };

/** A step of a case, which lies on the same queue: it may be late, or done by now. */
export type CaseFollowUp = { do: 'case'; caseId: string; key: string };

/** The queue of follow-ups. */
export type FollowUpQueue<Kind = FollowUp> = {
  /** @param delaySeconds what is more than 900, the longest delay of SQS, comes after 900 */
  send(followUp: Kind, delaySeconds: number): Promise<void>;
};

/** An alert that was suppressed by a storm, as its summary needs it. Earlier records do not say which BLO reported. */
export type SuppressedAlert = {
  alertId: string;
  channel: Channel;
  severity: Severity;
  post?: AlertOrigin['post'] | undefined;
  /** Whom its messages would have reached. */
  filters: Pick<FilterAttributes, 'severity' | 'crime'>;
};

/** A stretch of time of one topic, whose suppressed alerts get one summary. */
export type SummaryWindow = { topic: string; window: number };

/** A place of a topic by one channel, and the limit of that channel. */
export type LimitedPlace = WantedPlace & { limit: StormLimit };

/** Limits how many alerts a topic sends in a stretch of time, and remembers those that it suppressed. */
export type TopicRateLimiter = {
  /**
   * Takes places of one topic for an alert, one for each channel that is asked for, by the rule of rules/places-after.ts.
   * @returns the channels that had one
   */
  acquire(wanted: readonly LimitedPlace[], at: number): Promise<readonly Channel[]>;
  /** Records an alert that was suppressed, for the summary of a window. */
  recordSuppressed(window: SummaryWindow, alert: SuppressedAlert & { stage: Stage }, at: number): Promise<void>;
  /** @returns true when the summary of this window is not on the queue yet */
  isNew(window: SummaryWindow): Promise<boolean>;
  /** Records that the summary of this window is on the queue. */
  open(window: SummaryWindow, at: number): Promise<void>;
  suppressedIn(window: SummaryWindow): Promise<SuppressedAlert[]>;
};
