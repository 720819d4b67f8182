import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readable } from '../../aws/readable.ts';
import { put, query } from '../../aws/table.ts';
import { trendOpinionKey, trendOpinionPrefix, trendPartition } from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import type { OpinionRepository } from '../opinions/opinion-repository.ts';
import { trendOpinionRecord } from '../opinions/trend-opinion.ts';

/**
 * Opinions beside the flags that they are about, in the table of statistics.
 * @param scope the country's code
 * @param onUnreadable hears of opinions that the figures go on without
 */
export const opinionRepository = (
  client: DynamoDBClient,
  tableName: string,
  scope: string,
  onUnreadable?: OnUnreadable,
): OpinionRepository => {
  const table = { client, tableName };
  return {
    save: (opinion) =>
      put(table, trendOpinionRecord.write({ ...trendOpinionKey(scope, opinion.flagId, opinion.topic), ...opinion })),
    all: () =>
      query(
        table,
        {
          KeyConditionExpression: 'pk = :flags AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':flags': trendPartition(scope), ':prefix': trendOpinionPrefix },
        },
        readable(trendOpinionRecord, onUnreadable),
      ),
  };
};
