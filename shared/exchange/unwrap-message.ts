import * as z from 'zod';
import type { Clock } from '../foundation/clock.ts';
import { JsonText } from '../foundation/free-text.ts';
import { isPossible } from '../foundation/moment.ts';
import { RefusedMessage } from '../foundation/problems/refused-message.ts';
import { ExchangeEnvelope } from './exchange-envelope.ts';
import type { MessageVerifier } from './message-verifier.ts';
import { pairTopicArn } from './pair-topic-arn.ts';

/** Above what SNS takes, in UTF-16 code units. */
const longestEnvelope = 256 * 1024;

const millisecondsOfDay = 86_400_000;

/** A country's place in the exchange. */
export type ExchangeSeat = {
  /** ISO 3166-1 alpha-2 of this country. */
  country: string;
  /** ISO 3166-1 alpha-2 of the others that it exchanges messages with. */
  neighbours: readonly string[];
  /** ARN of the exchange's topics, up to the two countries. */
  topicPrefix: string;
  /** So many days a message that comes again is known here; one that was signed earlier would be told a second time. */
  rememberedDays: number;
};

export type Ports = { verifier: MessageVerifier; clock: Clock };

/** Only one country may publish on a topic, and its name says which: the text only claims it. */
const senderOf = (topicArn: string, { country, neighbours, topicPrefix }: ExchangeSeat): string | undefined =>
  neighbours.find((neighbour) => topicArn === pairTopicArn(topicPrefix, neighbour, country));

const Text = z.string().max(longestEnvelope).pipe(JsonText);
const Versioned = z.looseObject({ version: z.int() });

/** A version that we do not know yet is told apart from what is no message at all: the sender is ahead of us. */
const envelopeIn = (text: string): ExchangeEnvelope => {
  const json = Text.parse(text);
  const { version } = Versioned.parse(json);
  if (version !== ExchangeEnvelope.shape.version.value) throw new RefusedMessage('unknown-version');
  return ExchangeEnvelope.parse(json);
};

/** @throws RefusedMessage for a message that is older than what is remembered, or from the future */
const requireTimely = (sentAt: string, rememberedDays: number, now: number): void => {
  if (now - Date.parse(sentAt) > rememberedDays * millisecondsOfDay) throw new RefusedMessage('too-old');
  if (!isPossible(sentAt, now)) throw new RefusedMessage('from-the-future');
};

/**
 * Reads a message of another country's and makes sure that it is: it came by the topic on which that country alone may
 * publish, it is to this country, and that country has signed it as it is.
 * @returns who tells, and the text, at which nobody has looked yet
 * @throws RefusedMessage or ZodError for anything else: it ends among the dead letters, where somebody looks at it
 */
export const unwrapMessage = (
  { topicArn, text }: { topicArn: string; text: string },
  seat: ExchangeSeat,
  { verifier, clock }: Ports,
): { from: string; text: string } => {
  const { signature, ...message } = envelopeIn(text);
  const from = senderOf(topicArn, seat);
  if (from === undefined || message.from !== from) throw new RefusedMessage('other-topic');
  if (message.to !== seat.country) throw new RefusedMessage('other-addressee');
  if (!verifier.knows(from)) throw new RefusedMessage('no-key-of-sender');
  if (!verifier.isSignedBySender(message, signature)) throw new RefusedMessage('wrong-signature');
  requireTimely(message.sentAt, seat.rememberedDays, clock());
  return { from, text: message.text };
};
