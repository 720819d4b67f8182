import { type DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { IncidentFinder } from '../domain/incident/incident-ports.ts';
import { arrivalOf, type Item, incidentOf } from './incident-item.ts';
import { incidentPartition, isPhotoSortKey, presentSortKeys, reportSortKey } from './table-layout.ts';

const sortKeyOf = (item: Item): string => item['sk']?.S ?? '';

/** Finds an incident with the states of its photos in one consistent query: they share a partition, and its history is left out. */
export const incidentFinder = (client: DynamoDBClient, tableName: string): IncidentFinder => ({
  find: async (id) => {
    const items: Item[] = [];
    const pages = paginateQuery(
      { client },
      {
        TableName: tableName,
        KeyConditionExpression: 'pk = :incident AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: marshall({
          ':incident': incidentPartition(id),
          ':first': presentSortKeys.first,
          ':last': presentSortKeys.last,
        }),
        ConsistentRead: true,
      },
    );
    for await (const page of pages) items.push(...(page.Items ?? []));
    const report = items.find((item) => sortKeyOf(item) === reportSortKey);
    if (!report) return undefined;
    return {
      incident: incidentOf(report),
      arrivals: items.filter((item) => isPhotoSortKey(sortKeyOf(item))).map(arrivalOf),
    };
  },
});
