import type { Language } from '../../reference/languages.ts';
import type { AlertTopics, DispatchClaims } from '../alert-repository.ts';
import { channels } from '../channel.ts';
import type { SuppressionReason, VariantRecord, VariantRecords } from '../dispatch-record.ts';
import type { DispatchRequest } from '../dispatch-request.ts';
import { type MessageVariant, variantName } from '../message-variant.ts';
import { type AlertMessage, type Publication, type PublishOutcome, PublishRefused } from '../publication.ts';
import { type SuppressionPorts, type SuppressionTerms, suppressionOf } from './suppression-of.ts';

/** What sending a dispatch needs of the world. */
export type DispatchPorts = SuppressionPorts & { claims: DispatchClaims; topics: AlertTopics };

/** What of a country decides how its alerts are sent. */
export type DispatchTerms = SuppressionTerms & { languages: readonly Language[] };

/** Another run has claimed a dispatch and may still publish it: this one must come again when that is certain. */
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

const variantsOf = ({ channels: only = channels }: DispatchRequest, { languages }: DispatchTerms): MessageVariant[] =>
  languages.flatMap((language) => only.map((channel) => ({ language, channel })));

const suppressionsOf = async (
  request: DispatchRequest,
  due: readonly MessageVariant[],
  terms: DispatchTerms,
  ports: DispatchPorts,
) => {
  const wanted = channels.filter((channel) => due.some((variant) => variant.channel === channel));
  const reasons = await Promise.all(wanted.map((channel) => suppressionOf(request, channel, terms, ports)));
  return new Map(wanted.map((channel, index) => [channel, reasons[index]]));
};

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
    const reasons = await suppressionsOf(request, due, terms, ports);
    const sending = due.filter(({ channel }) => !reasons.get(channel));
    const messages = sending.map((variant) => ({
      publication: { ...variant, ...request.filters, topic: request.topic },
      message: request.compose(variant),
    }));
    const suppressed = due.flatMap((variant) => {
      const why = reasons.get(variant.channel);
      return why ? [{ ...variant, why }] : [];
    });
    return { sending, messages, suppressed };
  } catch (error) {
    await ports.claims.settle(request, attempt, {}, 'failed');
    throw error;
  }
};

const recordOf = (outcome: PublishOutcome | undefined, at: string): VariantRecord | undefined => {
  if (outcome?.outcome === 'published') return { state: 'published', messageId: outcome.messageId, at };
  return outcome?.outcome === 'refused' ? { state: 'refused', code: outcome.code, at } : undefined;
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

/**
 * Sends one dispatch, once: it is claimed before any message of it is published, so that a second run leaves it alone.
 * When a run dies between claim and publication, the lease of the claim decides: after it, each message that is not known
 * to be published is published again. Only a run that published and died before it could record so causes a duplicate.
 * @returns how many messages this run published
 * @throws AlertHeld, PublishRefused, PublishUnknown: come again
 */
export const dispatch = async (
  request: DispatchRequest,
  terms: DispatchTerms,
  ports: DispatchPorts,
): Promise<number> => {
  const claim = await ports.claims.claim(request, ports.clock());
  if (claim.outcome === 'published') return 0;
  if (claim.outcome === 'held') throw new AlertHeld('A claim on this alert is still alive.');
  const due = variantsOf(request, terms).filter((variant) => !claim.done.includes(variantName(variant)));
  const prepared = await prepare(request, claim.attempt, due, terms, ports);
  const { messages } = prepared;
  const outcomes = messages.length > 0 ? await ports.topics.publishAll(request.topic, messages) : [];
  const records = recordsOf(prepared, outcomes, new Date(ports.clock()).toISOString());
  const failure = failureIn(outcomes);
  await ports.claims.settle(request, claim.attempt, records, stateAfter(failure));
  if (failure) throw failure;
  return outcomes.length;
};
