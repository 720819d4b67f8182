import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { succeeded } from '../../aws/succeeded.ts';
import { get, put } from '../../aws/table.ts';
import { checkpointKey } from '../../aws/table-layout.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import type { StatisticsCheckpoint } from '../daily-statistics-repository.ts';

const KeptCheckpoint = z.object({ upTo: z.iso.datetime() });

export const checkpointRecord = versionedRecord('statistics-checkpoint', KeptCheckpoint);

/** The checkpoint of the nightly run: one item of the table of statistics. */
export const statisticsCheckpoint = (client: DynamoDBClient, tableName: string): StatisticsCheckpoint => {
  const table = { client, tableName };
  return {
    read: () => get(table, checkpointKey, (item) => checkpointRecord.read(item).upTo),
    // A refused condition is no failure: another run has got further.
    advance: async (to) => {
      await succeeded(
        put(table, checkpointRecord.write({ ...checkpointKey, upTo: to }), {
          ConditionExpression: 'attribute_not_exists(pk) OR upTo < :to',
          ExpressionAttributeValues: { ':to': to },
        }),
      );
    },
  };
};
