import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { get, put } from '../../aws/table.ts';
import { budgetKey } from '../../aws/table-layout.ts';
import { isoTime } from '../../foundation/moment.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import type { BudgetRegister } from '../workflows/sms-budget.ts';

const Entry = z.object({ spent: z.boolean() });

export const smsBudgetRecord = versionedRecord('sms-budget', Entry);

/** Whether a month's budget of text messages is spent, beside the alerts. It is kept: one item a month. */
export const budgetRegister = (client: DynamoDBClient, tableName: string): BudgetRegister => {
  const table = { client, tableName };
  return {
    note: async (month, spent, at) => {
      await put(table, smsBudgetRecord.write({ ...budgetKey(month), spent, notedAt: isoTime(at) }));
    },
    isSpent: async (month) => {
      const entry = await get(table, budgetKey(month), smsBudgetRecord.read);
      return entry?.spent ?? false;
    },
  };
};
