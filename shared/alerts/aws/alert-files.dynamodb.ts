import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Item, query } from '../../aws/table.ts';
import {
  alertPartition,
  alertSortKey,
  isAddresseeSortKey,
  isDispatchSortKey,
  sortKeyOf,
} from '../../aws/table-layout.ts';
import type { AlertFile, AlertFiles } from '../alert-ports.ts';
import { addresseeOf, alertOf, dispatchRecordOf } from './alert-item-codec.ts';

const fileOf = (items: readonly Item[]): AlertFile | undefined => {
  const alert = items.find((item) => sortKeyOf(item) === alertSortKey);
  return (
    alert && {
      alert: alertOf(alert),
      addressees: items.filter((item) => isAddresseeSortKey(sortKeyOf(item))).map(addresseeOf),
      dispatches: items.filter((item) => isDispatchSortKey(sortKeyOf(item))).map(dispatchRecordOf),
    }
  );
};

/** Finds an alert with its addressees and dispatches in one consistent query: they share a partition. */
export const alertFiles = (client: DynamoDBClient, tableName: string): AlertFiles => ({
  find: async (alertId) => {
    const items = await query(
      { client, tableName },
      {
        KeyConditionExpression: 'pk = :partition',
        ExpressionAttributeValues: { ':partition': alertPartition(alertId) },
        ConsistentRead: true,
      },
      (item) => item,
    );
    return fileOf(items);
  },
});
