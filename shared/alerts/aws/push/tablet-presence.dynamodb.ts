import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { query } from '../../../aws/table.ts';
import { tabletPartition } from '../../../aws/table-layout.ts';
import { reliedUponSince } from '../../push/tablet-subscription.ts';
import type { TabletPresence } from '../../push/tablet-subscriptions.ts';

/** Looks at the places of a topic alone, in which no endpoint stands. */
export const tabletPresence = (client: DynamoDBClient, tableName: string): TabletPresence => ({
  hasTablet: async (topic, at) => {
    const seen = await query(
      { client, tableName },
      {
        KeyConditionExpression: 'pk = :partition',
        FilterExpression: 'seenAt >= :since',
        ExpressionAttributeValues: { ':partition': tabletPartition(topic), ':since': reliedUponSince(at) },
        ConsistentRead: true,
      },
      (item) => item,
      1,
    );
    return seen.length > 0;
  },
});
