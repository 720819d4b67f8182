import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { isMade } from '../../aws/conditional-write.ts';
import { get, ifNew, put, remove } from '../../aws/table.ts';
import { subscriptionKey } from '../../aws/table-layout.ts';
import { subscriptionRecord } from '../subscriptions/subscription.ts';
import type { SubscriptionStore } from '../subscriptions/subscription-ports.ts';

/** What each person wants to be told, by channel. The only place where a phone number or an e-mail address is kept. */
export const subscriptionsTable = (client: DynamoDBClient, tableName: string): SubscriptionStore => {
  const table = { client, tableName };
  return {
    find: (person, channel) => get(table, subscriptionKey(person, channel), subscriptionRecord.read),

    save: (subscription) => {
      const { person, channel, version } = subscription;
      const item = subscriptionRecord.write({ ...subscriptionKey(person, channel), ...subscription });
      const asBefore = {
        ConditionExpression: 'version = :before',
        ExpressionAttributeValues: { ':before': version - 1 },
      };
      return isMade(put(table, item, version === 1 ? ifNew : asBefore));
    },

    remove: ({ person, channel, version }) =>
      isMade(
        remove(table, subscriptionKey(person, channel), {
          ConditionExpression: 'version = :version',
          ExpressionAttributeValues: { ':version': version },
        }),
      ),
  };
};
