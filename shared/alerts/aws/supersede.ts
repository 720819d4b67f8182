import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { updateIn } from '../../aws/table.ts';
import { alertKey } from '../../aws/table-layout.ts';

/** The write of a transaction that says of an alert which other takes its place. */
export const supersedeIn = (tableName: string, alertId: string, by: string, condition: string): TransactWriteItem =>
  updateIn(tableName, alertKey(alertId), {
    UpdateExpression: 'SET supersededBy = :by',
    ConditionExpression: condition,
    ExpressionAttributeValues: { ':by': by },
  });
