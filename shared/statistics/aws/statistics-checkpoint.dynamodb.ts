import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { succeeded } from '../../aws/succeeded.ts';
import { get, put } from '../../aws/table.ts';
import { checkpointKey } from '../../aws/table-layout.ts';
import { LocalDay } from '../../foundation/local-day.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import type { StatisticsCheckpoint } from '../daily-statistics-repository.ts';

const KeptCheckpoint = z.object({ upTo: z.iso.datetime(), pending: z.array(LocalDay) });

export const checkpointRecord = versionedRecord('statistics-checkpoint', KeptCheckpoint, [
  // Version 2 holds days that are still to be counted; before it a run that left one did not move the checkpoint.
  (older) => ({ ...older, pending: [] }),
]);

/** The checkpoint of the nightly run: one item of the table of statistics. */
export const statisticsCheckpoint = (client: DynamoDBClient, tableName: string): StatisticsCheckpoint => {
  const table = { client, tableName };
  return {
    read: () => get(table, checkpointKey, (item) => checkpointRecord.read(item)),
    // A refused condition is no failure: another run has got further, and began with the same days.
    advance: async ({ upTo, pending }) => {
      await succeeded(
        put(table, checkpointRecord.write({ ...checkpointKey, upTo, pending: [...pending] }), {
          ConditionExpression: 'attribute_not_exists(pk) OR upTo < :to',
          ExpressionAttributeValues: { ':to': upTo },
        }),
      );
    },
  };
};
