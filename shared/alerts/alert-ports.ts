import type { Crime } from '../reference/crimes.ts';
import { type Language, languages } from '../reference/languages.ts';
import type { Addressee, Alert } from './alert.ts';
import type { AlertPlan, AlertThread } from './rules/alert-plan.ts';
import type { Severity } from './severity.ts';

/** How a person is told. */
export const channels = ['sms', 'email'] as const;
export type Channel = (typeof channels)[number];

/**
 * How often an alert is told: `first`, `again` to a BLO that has not acknowledged it, to the `authority` when it still
 * has not. `summary` is the one message for what a storm held back.
 */
export const stages = ['first', 'again', 'authority', 'summary'] as const;
export type Stage = (typeof stages)[number];

/** All that is told at one stage of an alert to one topic: a message for each language and channel. It names nobody. */
export type Dispatch = { alertId: string; stage: Stage; topic: string };

/** One message of a dispatch. */
export type Part = { language: Language; channel: Channel };

/** What holds a message back: too many at once, or a month's money that is spent. */
export const hindrances = ['storm', 'budget'] as const;
export type Hindrance = (typeof hindrances)[number];

/** What became of a part. `held-back` by a storm or a budget: a summary or the inbox tells of it. Moments in UTC. */
export type PartRecord =
  | { state: 'published'; messageId: string; at: string }
  | { state: 'refused'; code: string; at: string }
  | { state: 'held-back'; at: string; why?: Hindrance | undefined };

/** What a dispatch has come to, as it is kept: `attempts` counts the claims. */
export type DispatchRecord = Dispatch & {
  state: 'claimed' | 'published' | 'failed';
  attempts: number;
  claimedAt: string;
  parts: Partial<Record<PartName, PartRecord>>;
};

export type PartName = `${Language}#${Channel}`;
export const partName = ({ language, channel }: Part): PartName => `${language}#${channel}`;

const everyPart: readonly PartName[] = languages.flatMap(({ tag }) =>
  channels.map((channel) => partName({ language: tag, channel })),
);
/** Names of the parts of which something is known. */
export const partNames = (parts: Partial<Record<PartName, PartRecord>>): PartName[] =>
  everyPart.filter((name) => parts[name] !== undefined);

/** What is sent: an e-mail has a subject, a text message has none. */
export type AlertMessage = { text: string; subject?: string };

/**
 * `claimed`: this dispatch is ours, all but the parts that are `done`. `published`: there is nothing left to do. `held`:
 * somebody else claimed it and may be about to publish it, or died; the lease will tell.
 */
export type DispatchClaim =
  | { outcome: 'claimed'; attempt: number; done: readonly PartName[] }
  | { outcome: 'published' }
  | { outcome: 'held' };

/** Remembers what was told to whom, so that nothing is told twice. Moments in milliseconds since the epoch. */
export type DispatchLedger = {
  /** One conditional write. Succeeds for a new dispatch, one of which parts were refused, and one whose lease has passed. */
  claim(dispatch: Dispatch, at: number): Promise<DispatchClaim>;
  /**
   * Notes what became of parts. `failed` gives the claim back at once: it is known of every other part that it was not
   * published. `unknown` leaves it to its lease. Changes no standing if somebody took the claim over.
   */
  settle(
    dispatch: Dispatch,
    attempt: number,
    parts: Partial<Record<PartName, PartRecord>>,
    outcome: 'published' | 'failed' | 'unknown',
  ): Promise<void>;
};

/** What a topic needs to know of a publication: where it goes, and what the filters of subscriptions look at. */
export type Publication = Part & {
  topic: string;
  /** Any of these lets a message through: severities, and rises of one (severity-rise.ts). */
  severity: readonly string[];
  crime: readonly Crime[];
  /** Topics whose people hear of it through this one alone. */
  newsTo?: readonly string[];
};

/** `refused`: it is certain that nothing was published. `unknown`: nobody can tell. */
export type PublishOutcome =
  | { outcome: 'published'; messageId: string }
  | { outcome: 'refused'; code: string }
  | { outcome: 'unknown'; code: string };

/** Where alerts are published. */
export type AlertTopics = {
  /**
   * @returns the id of the message
   * @throws PublishRefused when it is certain that nothing was published; anything else leaves that open
   */
  publish(publication: Publication, message: AlertMessage): Promise<string>;
  /** Publishes on one topic; tells of each message, in order, what became of it. */
  publishAll(
    topic: string,
    messages: readonly { publication: Publication; message: AlertMessage }[],
  ): Promise<PublishOutcome[]>;
};

/** The topic answered, and the answer was no. The name carries its code, since a log keeps names and nothing else. */
export class PublishRefused extends Error {
  constructor(code: string) {
    super('The topic refused the alert.');
    this.name = `PublishRefused:${code}`;
  }
}

/** An alert with its addressees and all that was dispatched of it. */
export type AlertFile = { alert: Alert; addressees: Addressee[]; dispatches: DispatchRecord[] };

/** Finds one alert by its id. */
export type AlertFiles = { find(alertId: string): Promise<AlertFile | undefined> };

/** Keeps alerts, those whom they are for, and how far each incident has been told. */
export type AlertBook = AlertFiles & {
  /**
   * Writes a plan down, whole or not at all.
   * @returns false when the thread is no longer at the revision `after`, or an alert of this id is there
   */
  write(plan: AlertPlan, after: number | undefined, at: number): Promise<boolean>;
  thread(incidentId: string): Promise<AlertThread | undefined>;
  /** Notes that an alert will be looked at again. */
  noteFollowUp(alertId: string, at: number): Promise<void>;
  /** Notes on an addressee that it was told again, or that the authority was told of its silence. */
  noteStage(addressee: Pick<Addressee, 'alertId' | 'topic'>, stage: 'again' | 'authority', at: number): Promise<void>;
  /** Takes out of the count of what is unread what another alert takes the place of; as often as one likes. */
  putAside(addressees: readonly Pick<Addressee, 'alertId' | 'topic'>[]): Promise<void>;
  /** Adds an addressee; one that is there stays as it is. */
  add(addressee: Addressee): Promise<void>;
};

/** Whether text messages may be paid for; e-mail costs nothing that counts. */
export type SmsBudget = { allows(severity: Severity, at: number): Promise<boolean> };

/** What is to be looked at again later; both may come twice, or in vain. */
export type FollowUp =
  | { do: 'escalate'; alertId: string; stage: 'again' | 'authority' }
  | { do: 'sum-up'; topic: string; window: number };

/** Work for later. */
export type FollowUps = {
  /** @param seconds at most 900, which is as long as SQS waits */
  later(followUp: FollowUp, seconds: number): Promise<void>;
};

/** What may reach a topic by a channel: so many alerts in any stretch of so many seconds. */
export type StormLimit = { alerts: number; seconds: number };

/** Keeps a storm from people's phones. */
export type StormWatch = {
  /** Takes one of the places that a topic has; the same holder keeps its place. @returns false when none is free */
  take(place: { topic: string; channel: Channel; holder: string }, limit: StormLimit, at: number): Promise<boolean>;
  /** Remembers an alert that was held back, for the summary of a window. */
  hold(
    window: { topic: string; window: number },
    held: { alertId: string; stage: Stage; channel: Channel; severity: Severity; crimes: readonly Crime[] },
    at: number,
  ): Promise<void>;
  /** @returns true when nobody has seen to the summary of this window yet */
  isNew(window: { topic: string; window: number }): Promise<boolean>;
  open(window: { topic: string; window: number }, at: number): Promise<void>;
  heldIn(window: { topic: string; window: number }): Promise<HeldBack[]>;
};

export type HeldBack = { alertId: string; channel: Channel; severity: Severity; crimes: readonly Crime[] };
