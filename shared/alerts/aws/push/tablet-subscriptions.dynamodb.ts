import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { itemExpiry } from '../../../aws/item-expiry.ts';
import { succeeded } from '../../../aws/succeeded.ts';
import { getAll, putIn, query, remove, type Table, transact } from '../../../aws/table.ts';
import {
  expiresAt,
  tabletAtKey,
  tabletPartition,
  tabletSubscriptionKey,
  tabletSubscriptionRange,
} from '../../../aws/table-layout.ts';
import { keptDays, type TabletSubscription, tabletSubscriptionRecord } from '../../push/tablet-subscription.ts';
import type { TabletSubscriptions } from '../../push/tablet-subscriptions.ts';

/** What stands at a topic: who is told on which tablet, and when it was last seen; where it listens stands elsewhere. */
const Place = z.object({ person: z.string(), tablet: z.string() });

const placesAt = (table: Table, topic: string) =>
  query(
    table,
    {
      KeyConditionExpression: 'pk = :partition',
      ExpressionAttributeValues: { ':partition': tabletPartition(topic) },
      ConsistentRead: true,
    },
    (item) => Place.parse(item),
  );

const writesOf = ({ tableName }: Table, subscription: TabletSubscription) => {
  const { person, topic, tablet, seenAt } = subscription;
  const expires = { [expiresAt]: itemExpiry(Date.parse(seenAt), keptDays) };
  const record = tabletSubscriptionRecord.write({
    ...tabletSubscriptionKey(person, tablet),
    ...subscription,
    ...expires,
  });
  return [
    putIn(tableName, record, {}),
    putIn(tableName, { ...tabletAtKey(topic, tablet, person), person, tablet, seenAt, ...expires }, {}),
  ];
};

/**
 * Tablets on which people are told: each a record of its person, and its place among those of a topic. No other table has
 * an endpoint.
 */
export const tabletSubscriptions = (client: DynamoDBClient, tableName: string): TabletSubscriptions => {
  const table = { client, tableName };
  return {
    ofPerson: (person) => {
      const { pk, begins } = tabletSubscriptionRange(person);
      return query(
        table,
        {
          KeyConditionExpression: 'pk = :partition AND begins_with(sk, :begins)',
          ExpressionAttributeValues: { ':partition': pk, ':begins': begins },
          ConsistentRead: true,
        },
        tabletSubscriptionRecord.read,
      );
    },

    at: async (topic) => {
      const keys = (await placesAt(table, topic)).map(({ person, tablet }) => tabletSubscriptionKey(person, tablet));
      const found = await getAll(table, keys, tabletSubscriptionRecord.read, { ConsistentRead: true });
      return found.filter((subscription) => subscription.topic === topic);
    },

    peopleAt: async (topic) => (await placesAt(table, topic)).map(({ person }) => person),

    save: async (subscription, before) => {
      if (!(await succeeded(transact(client, writesOf(table, subscription))))) return false;
      const { person, topic, tablet } = subscription;
      if (before && before.topic !== topic) await remove(table, tabletAtKey(before.topic, tablet, person));
      return true;
    },

    // The record first: a place whose record is gone tells nobody, and is found by whoever looks for leavers.
    remove: async ({ person, topic, tablet }) => {
      await remove(table, tabletSubscriptionKey(person, tablet));
      await remove(table, tabletAtKey(topic, tablet, person));
    },
  };
};
