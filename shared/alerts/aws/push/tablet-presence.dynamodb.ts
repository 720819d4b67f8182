import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { query } from '../../../aws/table.ts';
import { tabletPartition } from '../../../aws/table-layout.ts';
import { reliedUponSince } from '../../push/tablet-subscription.ts';
import type { TabletPresence } from '../../push/tablet-subscriptions.ts';

const Place = z.object({ seenAt: z.string() });

/** Looks at the places of a topic alone, in which no endpoint stands. */
export const tabletPresence = (client: DynamoDBClient, tableName: string): TabletPresence => ({
  presenceAt: async (topic, at) => {
    const places = await query(
      { client, tableName },
      {
        KeyConditionExpression: 'pk = :partition',
        ExpressionAttributeValues: { ':partition': tabletPartition(topic) },
        ConsistentRead: true,
      },
      (item) => Place.parse(item),
    );
    if (places.length === 0) return 'none';
    return places.some(({ seenAt }) => seenAt >= reliedUponSince(at)) ? 'seen' : 'unseen';
  },
});
