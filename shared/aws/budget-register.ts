import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { BudgetRegister } from '../domain/alert/sms-budget.ts';
import { isoTime } from '../domain/moment.ts';
import { budgetKey } from './table-layout.ts';

const Entry = z.object({ spent: z.boolean() });

/** Whether a month's budget of text messages is spent, beside the alerts. It is kept: one item a month. */
export const budgetRegister = (client: DynamoDBClient, tableName: string): BudgetRegister => ({
  note: async (month, spent, at) => {
    const Item = marshall({ ...budgetKey(month), spent, notedAt: isoTime(at) });
    await client.send(new PutItemCommand({ TableName: tableName, Item }));
  },
  isSpent: async (month) => {
    const Key = marshall(budgetKey(month));
    const { Item } = await client.send(new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }));
    return Item ? Entry.parse(unmarshall(Item)).spent : false;
  },
});
