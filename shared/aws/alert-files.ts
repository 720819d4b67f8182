import { type DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { AlertFile, AlertFiles } from '../domain/alert/alert-ports.ts';
import { addresseeOf, alertOf, dispatchOf, type Item } from './alert-items.ts';
import { alertPartition, alertSortKey, isAddresseeSortKey, isDispatchSortKey } from './table-layout.ts';

const fileOf = (items: readonly Item[]): AlertFile | undefined => {
  const sortKeyOf = (item: Item): string => item['sk']?.S ?? '';
  const alert = items.find((item) => sortKeyOf(item) === alertSortKey);
  return (
    alert && {
      alert: alertOf(alert),
      addressees: items.filter((item) => isAddresseeSortKey(sortKeyOf(item))).map(addresseeOf),
      dispatches: items.filter((item) => isDispatchSortKey(sortKeyOf(item))).map(dispatchOf),
    }
  );
};

const itemsIn = async (client: DynamoDBClient, tableName: string, partition: string): Promise<Item[]> => {
  const items: Item[] = [];
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      KeyConditionExpression: 'pk = :partition',
      ExpressionAttributeValues: marshall({ ':partition': partition }),
      ConsistentRead: true,
    },
  );
  for await (const page of pages) items.push(...(page.Items ?? []));
  return items;
};

/** Finds an alert with all that became of it, in one consistent query: they share a partition. */
export const alertFiles = (client: DynamoDBClient, tableName: string): AlertFiles => ({
  find: async (alertId) => fileOf(await itemsIn(client, tableName, alertPartition(alertId))),
});
