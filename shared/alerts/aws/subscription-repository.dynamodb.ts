import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { succeeded } from '../../aws/succeeded.ts';
import { get, ifNew, put, remove } from '../../aws/table.ts';
import { subscriptionKey } from '../../aws/table-layout.ts';
import { subscriptionRecord } from '../subscriptions/subscription.ts';
import type { SubscriptionRepository } from '../subscriptions/subscription-repository.ts';

const ifOfVersion = (version: number) => ({
  ConditionExpression: 'version = :version',
  ExpressionAttributeValues: { ':version': version },
});

/** The subscriptions of each person, by channel. No other table has a phone number or an e-mail address. */
export const subscriptionRepository = (client: DynamoDBClient, tableName: string): SubscriptionRepository => {
  const table = { client, tableName };
  return {
    find: (person, channel) => get(table, subscriptionKey(person, channel), subscriptionRecord.read),

    save: (subscription, before) => {
      const { person, channel } = subscription;
      const item = subscriptionRecord.write({ ...subscriptionKey(person, channel), ...subscription });
      return succeeded(put(table, item, before ? ifOfVersion(before.version) : ifNew));
    },

    remove: ({ person, channel, version }) =>
      succeeded(remove(table, subscriptionKey(person, channel), ifOfVersion(version))),
  };
};
