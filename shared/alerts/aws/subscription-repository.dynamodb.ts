import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { succeeded } from '../../aws/succeeded.ts';
import { get, ifNew, put, remove } from '../../aws/table.ts';
import { subscriptionKey } from '../../aws/table-layout.ts';
import { subscriptionRecord } from '../subscriptions/subscription.ts';
import type { SubscriptionRepository } from '../subscriptions/subscription-repository.ts';

/** The subscriptions of each person, by channel. No other table has a phone number or an e-mail address. */
export const subscriptionRepository = (client: DynamoDBClient, tableName: string): SubscriptionRepository => {
  const table = { client, tableName };
  return {
    find: (person, channel) => get(table, subscriptionKey(person, channel), subscriptionRecord.read),

    save: (subscription) => {
      const { person, channel, version } = subscription;
      const item = subscriptionRecord.write({ ...subscriptionKey(person, channel), ...subscription });
      const ifVersionBefore = {
        ConditionExpression: 'version = :before',
        ExpressionAttributeValues: { ':before': version - 1 },
      };
      return succeeded(put(table, item, version === 1 ? ifNew : ifVersionBefore));
    },

    remove: ({ person, channel, version }) =>
      succeeded(
        remove(table, subscriptionKey(person, channel), {
          ConditionExpression: 'version = :version',
          ExpressionAttributeValues: { ':version': version },
        }),
      ),
  };
};
