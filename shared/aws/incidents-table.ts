import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  paginateQuery,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { IncidentFinder, IncidentLedger } from '../domain/ports.ts';
import { arrivalOf, type Item, incidentItem, incidentOf } from './incident-item.ts';
import { incidentPartition, isPhotoSortKey, presentSortKeys, reportSortKey } from './table-layout.ts';

/**
 * Keeps a report with one conditional write. On a resend DynamoDB hands back what is there with the refusal, so no
 * second read is needed and nothing can change in between.
 */
export const incidentLedger = (client: DynamoDBClient, tableName: string): IncidentLedger => ({
  accept: async (incident) => {
    try {
      await client.send(
        new PutItemCommand({
          TableName: tableName,
          Item: incidentItem(incident),
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return { outcome: 'kept' };
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException && error.Item)
        return { outcome: 'known', incident: incidentOf(error.Item) };
      throw error;
    }
  },
});

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
