import { ConditionalCheckFailedException, type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { AlertClaim, AlertDelivery, AlertLedger } from '../domain/alert/alert-ports.ts';
import { alertKey, expiresAt, tableKey } from './table-layout.ts';

const secondsInDay = 86_400;

/** What an entry says of where its delivery stands; moments are ISO 8601 in UTC. */
const Standing = z.object({ state: z.enum(['claimed', 'published', 'failed']), attempts: z.int().min(1) });

/** Every name is written through `#`: half of ours (state, language) are words that DynamoDB keeps for itself. */
const setting = (values: Readonly<Record<string, string | number>>) => ({
  sets: Object.keys(values).map((name) => `#${name} = :${name}`),
  names: Object.fromEntries(Object.keys(values).map((name) => [`#${name}`, name])),
  values: Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value])),
});

const keyOf = (delivery: AlertDelivery) => marshall(alertKey(delivery.incidentId, delivery));
const isoTime = (milliseconds: number): string => new Date(milliseconds).toISOString();

type Terms = { leaseSeconds: number; retentionDays: number };

const claimOf = (tableName: string, delivery: AlertDelivery, at: number, terms: Terms): UpdateItemCommand => {
  const { topic, language, channel, severity, crime, reason, circle } = delivery;
  const { sets, names, values } = setting({
    ...{ topic, language, channel, severity, crime, reason, circle },
    state: 'claimed',
    claimedAt: isoTime(at),
    [expiresAt]: Math.floor(at / 1000) + terms.retentionDays * secondsInDay,
  });
  return new UpdateItemCommand({
    TableName: tableName,
    Key: keyOf(delivery),
    UpdateExpression: `SET ${sets.join(', ')}, #attempts = if_not_exists(#attempts, :none) + :one`,
    ConditionExpression:
      'attribute_not_exists(#pk) OR #state = :failed OR (#state = :state AND #claimedAt <= :leaseStart)',
    ExpressionAttributeNames: { ...names, '#attempts': 'attempts', '#pk': tableKey.partition },
    ExpressionAttributeValues: marshall({
      ...values,
      ...{ ':none': 0, ':one': 1, ':failed': 'failed' },
      ':leaseStart': isoTime(at - terms.leaseSeconds * 1000),
    }),
    ReturnValues: 'ALL_NEW',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
};

/** Why a claim failed is known from the entry that DynamoDB hands back with the refusal: no second read. */
const refusedClaim = ({ Item }: ConditionalCheckFailedException): AlertClaim =>
  Item && Standing.parse(unmarshall(Item)).state === 'published' ? { outcome: 'published' } : { outcome: 'held' };

/**
 * The ledger of what was told to whom: codes and moments, no text, no address, no number. An entry is one item, a claim
 * one conditional write.
 * @param terms how long a claim is honoured, and after how many days DynamoDB may forget an entry
 */
export const alertLedger = (client: DynamoDBClient, tableName: string, terms: Terms): AlertLedger => ({
  claim: async (delivery, at) => {
    try {
      const { Attributes = {} } = await client.send(claimOf(tableName, delivery, at, terms));
      return { outcome: 'claimed', attempt: Standing.parse(unmarshall(Attributes)).attempts };
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return refusedClaim(error);
      throw error;
    }
  },

  markPublished: async (delivery, { messageId, at }) => {
    const { sets, names, values } = setting({ state: 'published', messageId, publishedAt: isoTime(at) });
    await client.send(
      new UpdateItemCommand({
        TableName: tableName,
        Key: keyOf(delivery),
        UpdateExpression: `SET ${sets.join(', ')}`,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: marshall(values),
      }),
    );
  },

  markFailed: async (delivery, attempt) => {
    try {
      await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: keyOf(delivery),
          UpdateExpression: 'SET #state = :failed',
          ConditionExpression: '#state = :claimed AND #attempts = :attempt',
          ExpressionAttributeNames: { '#state': 'state', '#attempts': 'attempts' },
          ExpressionAttributeValues: marshall({ ':failed': 'failed', ':claimed': 'claimed', ':attempt': attempt }),
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  },
});
