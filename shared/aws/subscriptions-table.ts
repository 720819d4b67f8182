import { DeleteItemCommand, type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { Subscription } from '../domain/alert/subscription.ts';
import type { SubscriptionStore } from '../domain/alert/subscription-ports.ts';
import { isMade } from './conditional-write.ts';
import { subscriptionKey } from './table-layout.ts';

/** What each person wants to be told, by channel. The only place where a phone number or an e-mail address is kept. */
export const subscriptionsTable = (client: DynamoDBClient, tableName: string): SubscriptionStore => ({
  find: async (person, channel) => {
    const { Item } = await client.send(
      new GetItemCommand({
        TableName: tableName,
        Key: marshall(subscriptionKey(person, channel)),
        ConsistentRead: true,
      }),
    );
    return Item && Subscription.parse(unmarshall(Item));
  },

  save: async (subscription) => {
    const isFirst = subscription.version === 1;
    return isMade(
      client.send(
        new PutItemCommand({
          TableName: tableName,
          Item: marshall(
            { ...subscriptionKey(subscription.person, subscription.channel), ...subscription },
            { removeUndefinedValues: true },
          ),
          ConditionExpression: isFirst ? 'attribute_not_exists(pk)' : 'version = :before',
          ...(isFirst ? {} : { ExpressionAttributeValues: marshall({ ':before': subscription.version - 1 }) }),
        }),
      ),
    );
  },

  remove: async ({ person, channel, version }) =>
    isMade(
      client.send(
        new DeleteItemCommand({
          TableName: tableName,
          Key: marshall(subscriptionKey(person, channel)),
          ConditionExpression: 'version = :version',
          ExpressionAttributeValues: marshall({ ':version': version }),
        }),
      ),
    ),
});
