import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { succeeded } from '../../aws/succeeded.ts';
import { checkIn, get, ifNew, put, putIn, remove, transact } from '../../aws/table.ts';
import { awaitedProofKey, subscriptionKey } from '../../aws/table-layout.ts';
import { subscriptionRecord } from '../subscriptions/subscription.ts';
import type { SubscriptionRepository } from '../subscriptions/subscription-repository.ts';
import { ifOfCode } from './awaited-proof-repository.dynamodb.ts';

const ifOfVersion = (version: number) => ({
  ConditionExpression: 'version = :version',
  ExpressionAttributeValues: { ':version': version },
});

/** The subscriptions of each person, by channel. No other table has a phone number or an e-mail address. */
export const subscriptionRepository = (client: DynamoDBClient, tableName: string): SubscriptionRepository => {
  const table = { client, tableName };
  return {
    find: (person, channel) => get(table, subscriptionKey(person, channel), subscriptionRecord.read),

    save: (subscription, before, proof) => {
      const { person, channel } = subscription;
      const item = subscriptionRecord.write({ ...subscriptionKey(person, channel), ...subscription });
      const condition = before ? ifOfVersion(before.version) : ifNew;
      if (!proof) return succeeded(put(table, item, condition));
      // In one: an end that came in between has taken the proof away, and is not undone.
      const isAwaited = checkIn(tableName, awaitedProofKey(person, channel), ifOfCode(proof));
      return succeeded(transact(client, [putIn(tableName, item, condition), isAwaited]));
    },

    remove: ({ person, channel, version }) =>
      succeeded(remove(table, subscriptionKey(person, channel), ifOfVersion(version))),
  };
};
