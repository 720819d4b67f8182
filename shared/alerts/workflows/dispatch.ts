import type { Language } from '../../reference/languages.ts';
import type { AlertTopics, DispatchClaim, DispatchClaims } from '../alert-repository.ts';
import { channels, type MessageChannel, messageChannels } from '../channel.ts';
import type { SuppressionReason, VariantRecord, VariantRecords } from '../dispatch-record.ts';
import { type DispatchRequest, isFirstTelling } from '../dispatch-request.ts';
import { type MessageVariant, variantName } from '../message-variant.ts';
import { type AlertMessage, type Publication, type PublishOutcome, PublishRefused } from '../publication.ts';
import type { PushQueue } from '../push/push-order.ts';
import type { TabletPresence } from '../push/tablet-subscriptions.ts';
import { publishAll } from './publish-all.ts';
import { type SuppressionPorts, type SuppressionTerms, suppressionsOf } from './suppressions-of.ts';

/** What sending a dispatch needs of the world. */
export type DispatchPorts = SuppressionPorts & {
  claims: DispatchClaims;
  topics: AlertTopics;
  /** Tablets; absent where a country has none. */
  push?: { queue: PushQueue; presence: TabletPresence } | undefined;
  /** How many milliseconds are left to this run before it is ended. */
  timeLeft(): number;
};

/** What of a country decides how its alerts are sent. */
export type DispatchTerms = SuppressionTerms & {
  languages: readonly Language[];
  /** An alert that nobody acknowledges is sent again after as many seconds. */
  escalateSeconds: number;
};

/** Another run has claimed a dispatch and may still publish it: this one must come again when that is certain. */
export class AlertHeld extends Error {
  override readonly name = 'AlertHeld';
}

/** This run will be ended too soon to hear what became of a message: the next one sends it. */
export class NoTimeLeft extends Error {
  override readonly name = 'NoTimeLeft';
}

/**
 * Milliseconds that publishing and recording it may take: twelve seconds for an answer (aws/publish-client.ts), and more
 * than that again for writes to a slow table. A run that has less left begins nothing.
 */
export const publishingMilliseconds = 27_000;

/** @throws NoTimeLeft */
const requireTime = ({ timeLeft }: DispatchPorts): void => {
  if (timeLeft() < publishingMilliseconds) throw new NoTimeLeft('The next run sends it.');
};

/** Nobody can tell whether a message was published; the claim's lease decides when it is sent again. */
export class PublishUnknown extends Error {
  constructor(code: string) {
    super('The topic did not say whether it published the alert.');
    this.name = `PublishUnknown:${code}`;
  }
}

/**
 * Nobody can ask for `Minor`: what no filter lets through is in inboxes alone. It takes no place and costs no call.
 */
const isForNobody = ({ filters }: DispatchRequest): boolean => filters.severity.every((each) => each === 'Minor');

/** All channels, where none are named; tablets among them where the topic has any. */
const channelsOf = async (
  { channels: named, topic }: DispatchRequest,
  { push, clock }: DispatchPorts,
): Promise<readonly MessageChannel[]> => {
  if (named) return named;
  return push && (await push.presence.presenceAt(topic, clock())) !== 'none' ? messageChannels : channels;
};

const variantsOf = (by: readonly MessageChannel[], { languages }: DispatchTerms): MessageVariant[] =>
  languages.flatMap((language) => by.map((channel) => ({ language, channel })));

/** The variants of a request: those to send, in the order of their messages, and those that are suppressed. */
type Prepared = {
  sending: MessageVariant[];
  messages: { publication: Publication; message: AlertMessage }[];
  suppressed: (MessageVariant & { why: SuppressionReason })[];
};

/** Nothing has been published yet when this fails: the claim is given back. */
const prepare = async (
  request: DispatchRequest,
  attempt: number,
  due: readonly MessageVariant[],
  terms: DispatchTerms,
  ports: DispatchPorts,
): Promise<Prepared> => {
  try {
    // A tablet shows the newest of an incident in place of the ones before, and costs nothing: no storm stops a push.
    const wanted = channels.filter((channel) => due.some((variant) => variant.channel === channel));
    const reasons = await suppressionsOf(request, wanted, terms, ports);
    const sending = due.filter(({ channel }) => !reasons.get(channel));
    const messages = sending.map((variant) => ({
      publication: { ...variant, ...request.filters, topic: request.topic },
      message: request.compose(variant),
    }));
    const suppressed = due.flatMap((variant) => {
      const why = reasons.get(variant.channel);
      return why ? [{ ...variant, why }] : [];
    });
    requireTime(ports);
    return { sending, messages, suppressed };
  } catch (error) {
    await ports.claims.settle(request, attempt, {}, 'failed');
    throw error;
  }
};

const recordOf = (outcome: PublishOutcome | undefined, at: string): VariantRecord | undefined => {
  if (!outcome || outcome.outcome === 'unknown') return undefined;
  if (outcome.outcome === 'published') return { state: 'published', messageId: outcome.messageId, at };
  return { state: outcome.outcome, code: outcome.code, at };
};

const recordsOf = (
  { sending, suppressed }: Prepared,
  outcomes: readonly PublishOutcome[],
  at: string,
): VariantRecords => {
  const records: VariantRecords = {};
  for (const variant of suppressed) records[variantName(variant)] = { state: 'held-back', at, why: variant.why };
  for (const [index, variant] of sending.entries()) {
    const record = recordOf(outcomes[index], at);
    if (record) records[variantName(variant)] = record;
  }
  return records;
};

const failureIn = (outcomes: readonly PublishOutcome[]): Error | undefined => {
  const unknown = outcomes.find(({ outcome }) => outcome === 'unknown');
  if (unknown?.outcome === 'unknown') return new PublishUnknown(unknown.code);
  const refused = outcomes.find(({ outcome }) => outcome === 'refused');
  return refused?.outcome === 'refused' ? new PublishRefused(refused.code) : undefined;
};

const stateAfter = (failure: Error | undefined) => {
  if (!failure) return 'published';
  return failure instanceof PublishRefused ? 'failed' : 'unknown';
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const betweenTriesMilliseconds = 250;
/** A run that has no more left than this gives up. */
const lastMilliseconds = 3_000;

/**
 * Records what became of messages for as long as the run lives: what is not recorded is published again after the lease.
 * The SDK's own tries end early where many calls fail at once.
 */
const record = async (
  request: DispatchRequest,
  ports: DispatchPorts,
  settlement: { attempt: number; records: VariantRecords; state: Parameters<DispatchClaims['settle']>[3] },
): Promise<void> => {
  const { attempt, records, state } = settlement;
  for (;;)
    try {
      return await ports.claims.settle(request, attempt, records, state);
    } catch (error) {
      if (ports.timeLeft() < lastMilliseconds) throw error;
      await pause(betweenTriesMilliseconds);
    }
};

/**
 * A message that SNS took without an answer is not sent again blindly. Its addressee is looked at again, and told again
 * where nobody there has acknowledged the alert. Later stages have nothing after them but the inbox.
 */
const lookAgain = async (request: DispatchRequest, terms: DispatchTerms, ports: DispatchPorts): Promise<void> => {
  const { alertId, stage, topic } = request;
  if (!isFirstTelling(stage)) return;
  await ports.followUpQueue.send({ do: 'escalate', alertId, stage: 'again', topic }, terms.escalateSeconds);
};

type Claimed = Extract<DispatchClaim, { outcome: 'claimed' }>;

/** Publishes what of a claimed dispatch is due, and records what became of it. */
const publish = async (
  request: DispatchRequest,
  { attempt, done, unanswered, by }: Claimed & { by: readonly MessageChannel[] },
  terms: DispatchTerms,
  ports: DispatchPorts,
): Promise<number> => {
  const due = variantsOf(by, terms).filter((variant) => !done.includes(variantName(variant)));
  const prepared = await prepare(request, attempt, due, terms, ports);
  const { messages } = prepared;
  const outcomes = await publishAll(request, messages, ports);
  const records = recordsOf(prepared, outcomes, new Date(ports.clock()).toISOString());
  const failure = failureIn(outcomes);
  if (unanswered.length > 0 || outcomes.some(({ outcome }) => outcome === 'unanswered')) {
    // Recorded before anything else: a run that dies from here on leaves a claim whose next holder looks again too.
    await record(request, ports, { attempt, records, state: 'unknown' });
    await lookAgain(request, terms, ports);
  }
  await record(request, ports, { attempt, records, state: stateAfter(failure) });
  if (failure) throw failure;
  return outcomes.length;
};

/**
 * Sends one dispatch, once: it is claimed before any message of it is published, so that a second run leaves it alone.
 * When a run dies between claim and publication, the lease of the claim decides: after it, each message that is not known
 * to be published is published again. Only a run that published and died before it could record so causes a duplicate: a
 * run that lives stops in time to hear and to record the end, and does not repeat what SNS took without an answer.
 * @returns how many messages this run gave to SNS and to the queue of pushes
 * @throws AlertHeld, NoTimeLeft, PublishRefused, PublishUnknown: come again
 */
export const dispatch = async (
  request: DispatchRequest,
  terms: DispatchTerms,
  ports: DispatchPorts,
): Promise<number> => {
  if (isForNobody(request)) return 0;
  const by = await channelsOf(request, ports);
  requireTime(ports);
  const claim = await ports.claims.claim(request, ports.clock());
  if (claim.outcome === 'published') return 0;
  if (claim.outcome === 'held') throw new AlertHeld('A claim on this alert is still alive.');
  return publish(request, { ...claim, by }, terms, ports);
};
