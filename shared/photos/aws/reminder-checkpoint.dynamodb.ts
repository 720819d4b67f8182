import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { get, put } from '../../aws/table.ts';
import { reminderCheckpointKey } from '../../aws/table-layout.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import type { ReminderCheckpoint } from '../photo-arrivals.ts';

const KeptCheckpoint = z.object({ upTo: z.iso.datetime() });

export const reminderCheckpointRecord = versionedRecord('reminder-checkpoint', KeptCheckpoint);

/** The checkpoint of the reminders of photos: one item of the table of custody. */
export const reminderCheckpoint = (client: DynamoDBClient, tableName: string): ReminderCheckpoint => {
  const table = { client, tableName };
  return {
    read: () => get(table, reminderCheckpointKey, (item) => reminderCheckpointRecord.read(item).upTo),
    advance: async (upTo) => {
      await put(table, reminderCheckpointRecord.write({ ...reminderCheckpointKey, upTo }));
    },
  };
};
