import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { updateIn } from '../../aws/table.ts';
import { alertKey } from '../../aws/table-layout.ts';

/** The write of a transaction that records on an alert which other one replaces it. */
export const supersedeIn = (tableName: string, alertId: string, by: string, condition: string): TransactWriteItem =>
  updateIn(tableName, alertKey(alertId), {
    UpdateExpression: 'SET supersededBy = :by',
    ConditionExpression: condition,
    ExpressionAttributeValues: { ':by': by },
  });
