import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { BudgetRegister } from '../domain/alert/sms-budget.ts';
import { isoTime } from '../domain/moment.ts';
import { get, put } from './table.ts';
import { budgetKey } from './table-layout.ts';

const Entry = z.object({ spent: z.boolean() });

/** Whether a month's budget of text messages is spent, beside the alerts. It is kept: one item a month. */
export const budgetRegister = (client: DynamoDBClient, tableName: string): BudgetRegister => {
  const table = { client, tableName };
  return {
    note: async (month, spent, at) => {
      await put(table, { ...budgetKey(month), spent, notedAt: isoTime(at) });
    },
    isSpent: async (month) => {
      const entry = await get(table, budgetKey(month), (item) => Entry.parse(item));
      return entry?.spent ?? false;
    },
  };
};
