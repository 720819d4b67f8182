import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { get, put } from '../../aws/table.ts';
import { budgetKey } from '../../aws/table-layout.ts';
import { isoTime } from '../../foundation/moment.ts';
import type { SmsBudgetStore } from '../alert-ports.ts';

const Entry = z.object({ spent: z.boolean() });

/** Whether a month's SMS budget is spent: one item a month in the alerts table, without expiry. */
export const smsBudgetStore = (client: DynamoDBClient, tableName: string): SmsBudgetStore => {
  const table = { client, tableName };
  return {
    record: async (month, spent, at) => {
      await put(table, { ...budgetKey(month), spent, notedAt: isoTime(at) });
    },
    isSpent: async (month) => {
      const entry = await get(table, budgetKey(month), (item) => Entry.parse(item));
      return entry?.spent ?? false;
    },
  };
};
