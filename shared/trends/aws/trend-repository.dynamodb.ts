import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readable } from '../../aws/readable.ts';
import { get, pages, put, query } from '../../aws/table.ts';
import { trendKey, trendPartition, trendPrefix, trendRange } from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { trendFlagRecord } from '../trend-flag.ts';
import type { TrendRepository } from '../trend-repository.ts';

/**
 * Flags in the table of statistics, all of a country in one partition: some tens come in a week.
 * @param scope the country's code, or `region`
 * @param onUnreadable hears of flags that a list goes on without
 */
export const trendRepository = (
  client: DynamoDBClient,
  tableName: string,
  scope: string,
  onUnreadable?: OnUnreadable,
): TrendRepository => {
  const table = { client, tableName };
  const reading = readable(trendFlagRecord, onUnreadable);
  return {
    save: (flag) => put(table, trendFlagRecord.write({ ...trendKey(scope, flag.opened, flag.id), ...flag })),
    find: (id) => get(table, trendKey(scope, id.slice(-'2026-11-23'.length), id), (item) => trendFlagRecord.read(item)),
    openOr: (since) =>
      query(
        table,
        {
          KeyConditionExpression: 'pk = :flags AND begins_with(sk, :prefix)',
          FilterExpression: '#state = :open OR opened >= :since',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ':flags': trendPartition(scope),
            ':prefix': trendPrefix,
            ':open': 'open',
            ':since': since,
          },
          ConsistentRead: true,
        },
        reading,
      ),
    newestFirst: async function* (range, before) {
      const { from, to } = trendRange(range, before);
      const found = pages(
        table,
        {
          KeyConditionExpression: 'pk = :flags AND sk BETWEEN :from AND :to',
          ExpressionAttributeValues: { ':flags': trendPartition(scope), ':from': from, ':to': to },
          ScanIndexForward: false,
        },
        reading,
      );
      for await (const page of found) yield* page.found.filter(({ id }) => id !== before?.id);
    },
  };
};
