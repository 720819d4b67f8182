import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { deedCounter } from '../../aws/deed-counter.dynamodb.ts';
import { messageVerifier } from '../../exchange/aws/message-verifier.ts';
import { holdFlood } from '../../exchange/hold-flood.ts';
import { type ExchangeSeat, unwrapMessage } from '../../exchange/unwrap-message.ts';
import { limitReached } from '../../foundation/limits/require-allowance.ts';
import { logCounted } from '../log.ts';
import { topicMessageIn } from '../topic-message-in.ts';

/** By which neighbours are known, and where their messages are counted. */
export type ListeningVariables = { NEIGHBOUR_KEYS: Readonly<Record<string, string>>; COUNTS_TABLE: string };

/**
 * Reads messages of other countries from a queue, each made sure of and counted.
 * @returns a reader of the body of a record; it throws as `unwrapMessage` and `holdFlood` do
 */
export const listenToNeighbours = (
  client: DynamoDBClient,
  { NEIGHBOUR_KEYS, COUNTS_TABLE }: ListeningVariables,
  seat: ExchangeSeat,
) => {
  const hearing = { verifier: messageVerifier(NEIGHBOUR_KEYS), clock: Date.now };
  const onHeld = (held: Record<string, string | number>) => logCounted(limitReached, held);
  const holding = { count: deedCounter(client, COUNTS_TABLE), clock: Date.now, onHeld };
  return async (body: string): Promise<{ from: string; text: string }> => {
    const message = unwrapMessage(topicMessageIn(body), seat, hearing);
    await holdFlood(message.from, holding);
    return message;
  };
};
