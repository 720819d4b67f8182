import type { Clock } from '../../foundation/clock.ts';
import type { Crime } from '../../reference/crimes.ts';
import type { Language } from '../../reference/languages.ts';
import {
  type AlertMessage,
  type AlertTopics,
  type Channel,
  channels,
  type Dispatch,
  type DispatchLedger,
  type FollowUps,
  type Hindrance,
  type Part,
  type PartName,
  type PartRecord,
  type Publication,
  type PublishOutcome,
  PublishRefused,
  partName,
  type SmsBudget,
  type StormLimit,
  type StormWatch,
} from '../alert-ports.ts';
import { isAtLeast, type Severity } from '../severity.ts';

export type DispatchPorts = {
  ledger: DispatchLedger;
  topics: AlertTopics;
  storm: StormWatch;
  followUps: FollowUps;
  clock: Clock;
  budget?: SmsBudget;
};

/** What of a country decides how its alerts are sent. A channel without a limit has none. */
export type DispatchTerms = {
  languages: readonly Language[];
  limits: { [Each in Channel]?: StormLimit | undefined };
  /** What a storm holds back is summed up this often, in seconds. */
  summarySeconds: number;
};

/** A dispatch with what it says. */
export type Mailing = Dispatch & {
  severity: Severity;
  crimes: readonly Crime[];
  /** What the filters of subscriptions see. */
  filters: Omit<Publication, 'topic' | keyof Part>;
  /** Channels it goes out by: both, unless said otherwise. */
  channels?: readonly Channel[];
  compose(part: Part): AlertMessage;
};

/**
 * Dispatches of one alert in work at once. A batch brings ten records, and the SDK keeps 50 connections: what waits for one
 * for a second counts as a line that did not come about, and what was published and could not be noted is told again.
 */
export const mostDispatchesAtOnce = 5;

/** Another run has claimed a dispatch and may still publish it: this must come again when that is certain. */
export class AlertHeld extends Error {
  override readonly name = 'AlertHeld';
}

/** Nobody can tell whether a message was published; the claim's lease decides when it is sent again. */
export class PublishUnknown extends Error {
  constructor(code: string) {
    super('The topic did not say whether it published the alert.');
    this.name = `PublishUnknown:${code}`;
  }
}

/** A summary waits for runs that were under way when its window ended: none lasts as long as this, in seconds. */
const straggleSeconds = 20;

/** The aligned stretch of time in which a moment falls, counted from the epoch. */
export const windowAt = (at: number, seconds: number): number => Math.floor(at / (seconds * 1000));

/** When a window is over and nothing can be added to it any more, in milliseconds since the epoch. */
export const windowEnd = (window: number, seconds: number): number =>
  ((window + 1) * seconds + Math.min(straggleSeconds, seconds)) * 1000;

const holdBack = async (mailing: Mailing, channel: Channel, terms: DispatchTerms, ports: DispatchPorts) => {
  const at = ports.clock();
  const window = { topic: mailing.topic, window: windowAt(at, terms.summarySeconds) };
  if (await ports.storm.isNew(window)) {
    const seconds = (windowEnd(window.window, terms.summarySeconds) - at) / 1000;
    // Put down to be summed up before anybody may rely on it: dying in between costs a look in vain.
    await ports.followUps.later({ do: 'sum-up', ...window }, seconds);
    await ports.storm.open(window, at);
  }
  const { alertId, stage, severity, crimes } = mailing;
  await ports.storm.hold(window, { alertId, stage, channel, severity, crimes }, at);
};

/** The highest severity goes through any storm, and a summary is what a storm ends with. */
const isExempt = ({ severity, stage }: Mailing) => severity === 'Extreme' || stage === 'summary';

/** One place in so many is kept for what is Severe: many small things at once are not to hide a grave one. */
const keptForSevere = 5;

/** The places that are there for an alert of this severity. */
const placesFor = (severity: Severity, { alerts, seconds }: StormLimit): StormLimit =>
  isAtLeast(severity, 'Severe')
    ? { alerts, seconds }
    : { alerts: alerts - Math.floor(alerts / keptForSevere), seconds };

/** What a spent budget holds back is in no summary: that would be a text message too. */
const hindranceOf = async (
  mailing: Mailing,
  channel: Channel,
  terms: DispatchTerms,
  ports: DispatchPorts,
): Promise<Hindrance | undefined> => {
  const at = ports.clock();
  if (channel === 'sms' && ports.budget && !(await ports.budget.allows(mailing.severity, at))) return 'budget';
  const limit = terms.limits[channel];
  if (!limit || isExempt(mailing)) return undefined;
  const place = { topic: mailing.topic, channel, holder: `${mailing.alertId}#${mailing.stage}` };
  if (await ports.storm.take(place, placesFor(mailing.severity, limit), at)) return undefined;
  await holdBack(mailing, channel, terms, ports);
  return 'storm';
};

const hindrancesOf = async (mailing: Mailing, due: readonly Part[], terms: DispatchTerms, ports: DispatchPorts) => {
  const wanted = channels.filter((channel) => due.some((part) => part.channel === channel));
  const answers = await Promise.all(wanted.map((channel) => hindranceOf(mailing, channel, terms, ports)));
  return new Map(wanted.map((channel, index) => [channel, answers[index]]));
};

const partsOf = ({ channels: only = channels }: Mailing, { languages }: DispatchTerms): Part[] =>
  languages.flatMap((language) => only.map((channel) => ({ language, channel })));

type Sorted = {
  sending: Part[];
  messages: { publication: Publication; message: AlertMessage }[];
  heldBack: (Part & { why: Hindrance })[];
};

/** Nothing has been published yet when this fails: the claim is given back. */
const prepare = async (
  mailing: Mailing,
  attempt: number,
  due: readonly Part[],
  terms: DispatchTerms,
  ports: DispatchPorts,
): Promise<Sorted> => {
  try {
    const hindered = await hindrancesOf(mailing, due, terms, ports);
    const sending = due.filter(({ channel }) => !hindered.get(channel));
    const messages = sending.map((part) => ({
      publication: { ...part, ...mailing.filters, topic: mailing.topic },
      message: mailing.compose(part),
    }));
    const heldBack = due.flatMap((part) => {
      const why = hindered.get(part.channel);
      return why ? [{ ...part, why }] : [];
    });
    return { sending, messages, heldBack };
  } catch (error) {
    await ports.ledger.settle(mailing, attempt, {}, 'failed');
    throw error;
  }
};

const recordOf = (outcome: PublishOutcome | undefined, at: string): PartRecord | undefined => {
  if (outcome?.outcome === 'published') return { state: 'published', messageId: outcome.messageId, at };
  return outcome?.outcome === 'refused' ? { state: 'refused', code: outcome.code, at } : undefined;
};

const recordsOf = ({ sending, heldBack }: Sorted, outcomes: readonly PublishOutcome[], at: string) => {
  const records: Partial<Record<PartName, PartRecord>> = {};
  for (const part of heldBack) records[partName(part)] = { state: 'held-back', at, why: part.why };
  for (const [index, part] of sending.entries()) {
    const record = recordOf(outcomes[index], at);
    if (record) records[partName(part)] = record;
  }
  return records;
};

const failureIn = (outcomes: readonly PublishOutcome[]): Error | undefined => {
  const unknown = outcomes.find(({ outcome }) => outcome === 'unknown');
  if (unknown?.outcome === 'unknown') return new PublishUnknown(unknown.code);
  const refused = outcomes.find(({ outcome }) => outcome === 'refused');
  return refused?.outcome === 'refused' ? new PublishRefused(refused.code) : undefined;
};

const standingAfter = (failure: Error | undefined) => {
  if (!failure) return 'published';
  return failure instanceof PublishRefused ? 'failed' : 'unknown';
};

/**
 * Sends one dispatch, once: it is claimed before anything of it is published, so that whoever comes second leaves it
 * alone. Where a run dies between claim and publication the claim's lease decides: when it has passed, what is not known
 * to be published is published again. A duplicate can only come of a run that published and died before it could say so.
 * @returns how many messages this run published
 * @throws AlertHeld, PublishRefused, PublishUnknown: come again
 */
export const dispatch = async (mailing: Mailing, terms: DispatchTerms, ports: DispatchPorts): Promise<number> => {
  const claim = await ports.ledger.claim(mailing, ports.clock());
  if (claim.outcome === 'published') return 0;
  if (claim.outcome === 'held') throw new AlertHeld('A claim on this alert is still alive.');
  const due = partsOf(mailing, terms).filter((part) => !claim.done.includes(partName(part)));
  const sorted = await prepare(mailing, claim.attempt, due, terms, ports);
  const outcomes = sorted.messages.length > 0 ? await ports.topics.publishAll(mailing.topic, sorted.messages) : [];
  const records = recordsOf(sorted, outcomes, new Date(ports.clock()).toISOString());
  const failure = failureIn(outcomes);
  await ports.ledger.settle(mailing, claim.attempt, records, standingAfter(failure));
  if (failure) throw failure;
  return outcomes.length;
};

/** What is wrong goes before what is merely held: it is the one that somebody has to look at. */
export const worstOf = (failures: readonly unknown[]): unknown =>
  failures.find((failure) => !(failure instanceof AlertHeld)) ?? failures[0];
