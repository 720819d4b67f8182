import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { succeeded } from '../../aws/conditional-write.ts';
import { get, ifNew, put, remove } from '../../aws/table.ts';
import { subscriptionKey } from '../../aws/table-layout.ts';
import { Subscription } from '../subscriptions/subscription.ts';
import type { SubscriptionStore } from '../subscriptions/subscription-ports.ts';

/** What each person wants to be told, by channel. The only place where a phone number or an e-mail address is kept. */
export const subscriptionsTable = (client: DynamoDBClient, tableName: string): SubscriptionStore => {
  const table = { client, tableName };
  return {
    find: (person, channel) => get(table, subscriptionKey(person, channel), (item) => Subscription.parse(item)),

    save: (subscription) => {
      const { person, channel, version } = subscription;
      const item = { ...subscriptionKey(person, channel), ...subscription };
      const asBefore = {
        ConditionExpression: 'version = :before',
        ExpressionAttributeValues: { ':before': version - 1 },
      };
      return succeeded(put(table, item, version === 1 ? ifNew : asBefore));
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
