import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { get, put } from '../../aws/table.ts';
import { budgetKey } from '../../aws/table-layout.ts';
import { isoTime } from '../../foundation/moment.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import type { SmsBudgetStore } from '../alert-repository.ts';

const Entry = z.object({ spent: z.boolean() });

export const smsBudgetRecord = versionedRecord('sms-budget', Entry);

/** Whether a month's SMS budget is spent: one item a month in the alerts table, without expiry. */
export const smsBudgetStore = (client: DynamoDBClient, tableName: string): SmsBudgetStore => {
  const table = { client, tableName };
  return {
    record: async (month, spent, at) => {
      await put(table, smsBudgetRecord.write({ ...budgetKey(month), spent, notedAt: isoTime(at) }));
    },
    isSpent: async (month) => {
      const entry = await get(table, budgetKey(month), smsBudgetRecord.read);
      return entry?.spent ?? false;
    },
  };
};
