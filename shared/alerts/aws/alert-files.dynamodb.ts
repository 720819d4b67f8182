import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readable } from '../../aws/readable.ts';
import { type Item, query } from '../../aws/table.ts';
import {
  alertPartition,
  alertSortKey,
  isAddresseeSortKey,
  isDispatchSortKey,
  sortKeyOf,
} from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { alertRecord } from '../alert.ts';
import type { AlertFile, AlertFiles } from '../alert-repository.ts';
import { addresseeOf, alertOf, dispatchRecordOf } from './alert-item.ts';

const fileOf = (alert: Item, items: readonly Item[]): AlertFile => ({
  alert: alertOf(alert),
  addressees: items.filter((item) => isAddresseeSortKey(sortKeyOf(item))).map(addresseeOf),
  dispatches: items.filter((item) => isDispatchSortKey(sortKeyOf(item))).map(dispatchRecordOf),
});

/**
 * Finds an alert with its addressees and dispatches in one consistent query: they share a partition.
 * @param onUnreadable for a reader of many alerts: hears of one that cannot be read, which is then passed over
 */
export const alertFiles = (client: DynamoDBClient, tableName: string, onUnreadable?: OnUnreadable): AlertFiles => ({
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
    const read = readable({ name: alertRecord.name, read: (item) => fileOf(item, items) }, onUnreadable);
    const alert = items.find((item) => sortKeyOf(item) === alertSortKey);
    return alert && read(alert);
  },
});
