import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { deedCounter } from '../../aws/deed-counter.dynamodb.ts';
import { type HoldingPorts, holdFlood } from '../hold-flood.ts';
import { type ExchangeSeat, unwrapMessage } from '../unwrap-message.ts';
import { messageVerifier } from './message-verifier.ts';

/** By which neighbours are known, and where their messages are counted. */
export type ReadingVariables = { NEIGHBOUR_KEYS: Readonly<Record<string, string>>; COUNTS_TABLE: string };

/**
 * Reads messages of other countries, each made sure of and counted.
 * @param onHeld hears of a neighbour that sends too many
 * @returns a reader of a message of a topic; it throws as `unwrapMessage` and `holdFlood` do
 */
export const neighbourReader = (
  client: DynamoDBClient,
  { NEIGHBOUR_KEYS, COUNTS_TABLE }: ReadingVariables,
  seat: ExchangeSeat,
  onHeld: HoldingPorts['onHeld'],
) => {
  const hearing = { verifier: messageVerifier(NEIGHBOUR_KEYS), clock: Date.now };
  const holding = { count: deedCounter(client, COUNTS_TABLE), clock: Date.now, onHeld };
  return async (told: { topicArn: string; text: string }): Promise<{ from: string; text: string }> => {
    const message = unwrapMessage(told, seat, hearing);
    await holdFlood(message.from, holding);
    return message;
  };
};
