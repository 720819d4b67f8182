import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readable } from '../../aws/readable.ts';
import { type Item, query } from '../../aws/table.ts';
import {
  incidentKey,
  incidentPartition,
  isPhotoSortKey,
  presentSortKeys,
  reportSortKey,
  sortKeyOf,
} from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { arrivalOf } from '../../photos/aws/photo-arrival-codec.ts';
import { incidentRecord } from '../incident.ts';
import type { IncidentFile, IncidentFinder } from '../incident-ports.ts';
import { incidentOf } from './incident-item-codec.ts';

/** The items of an incident as it is now, in one consistent query: they share a partition, and its history is left out. */
const itemsOf = (client: DynamoDBClient, tableName: string, id: string): Promise<Item[]> =>
  query(
    { client, tableName },
    {
      KeyConditionExpression: 'pk = :incident AND sk BETWEEN :first AND :last',
      ExpressionAttributeValues: {
        ':incident': incidentPartition(id),
        ':first': presentSortKeys.first,
        ':last': presentSortKeys.last,
      },
      ConsistentRead: true,
    },
    (item) => item,
  );

const fileOf = (items: readonly Item[]): IncidentFile | undefined => {
  const report = items.find((item) => sortKeyOf(item) === reportSortKey);
  if (!report) return undefined;
  return {
    incident: incidentOf(report),
    arrivals: items.filter((item) => isPhotoSortKey(sortKeyOf(item))).map(arrivalOf),
  };
};

/** Finds an incident with the states of its photos. */
export const incidentFinder = (client: DynamoDBClient, tableName: string): IncidentFinder => ({
  find: async (id) => fileOf(await itemsOf(client, tableName, id)),
});

/**
 * The same for a job that goes through many: an incident that cannot be read, or a photo of it, is passed over.
 * @param onUnreadable hears of it
 */
export const readableIncidentFinder = (
  client: DynamoDBClient,
  tableName: string,
  onUnreadable: OnUnreadable,
): IncidentFinder => ({
  find: async (id) => {
    const items = await itemsOf(client, tableName, id);
    return readable({ name: incidentRecord.name, read: () => fileOf(items) }, onUnreadable)(incidentKey(id));
  },
});
