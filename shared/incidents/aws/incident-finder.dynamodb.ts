import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { query } from '../../aws/table.ts';
import {
  incidentPartition,
  isPhotoSortKey,
  presentSortKeys,
  reportSortKey,
  sortKeyOf,
} from '../../aws/table-layout.ts';
import { arrivalOf } from '../../photos/aws/photo-arrival-codec.ts';
import type { IncidentFinder } from '../incident-ports.ts';
import { incidentOf } from './incident-item-codec.ts';

/** Finds an incident with the states of its photos in one consistent query: they share a partition, and its history is left out. */
export const incidentFinder = (client: DynamoDBClient, tableName: string): IncidentFinder => ({
  find: async (id) => {
    const items = await query(
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
    const report = items.find((item) => sortKeyOf(item) === reportSortKey);
    if (!report) return undefined;
    return {
      incident: incidentOf(report),
      arrivals: items.filter((item) => isPhotoSortKey(sortKeyOf(item))).map(arrivalOf),
    };
  },
});
