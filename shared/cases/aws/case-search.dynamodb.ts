import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { byPost, caseKey } from '../../aws/case-table-layout.ts';
import { readable } from '../../aws/readable.ts';
import { getAll, pages } from '../../aws/table.ts';
import { timeKey } from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { caseRecord } from '../case-record.ts';
import type { CaseSearch } from '../case-repository.ts';

/** Above every key that `timeKey` makes. */
const lastKey = '~';

/** What the index holds of a case. */
const Listed = z.object({ caseId: z.string() });

/**
 * Cases of a post by their index, which may be behind by a moment; the last changed first.
 * @param onUnreadable hears of records that a list goes on without
 */
export const caseSearch = (client: DynamoDBClient, tableName: string, onUnreadable?: OnUnreadable): CaseSearch => {
  const table = { client, tableName };
  return {
    lastChangedFirst: async ({ post, before, limit }) => {
      const parameters = {
        IndexName: byPost.name,
        KeyConditionExpression: 'post = :post AND changedKey < :before',
        ExpressionAttributeValues: {
          ':post': post,
          ':before': before ? timeKey(before.changedAt, before.id) : lastKey,
        },
        ScanIndexForward: false,
        Limit: limit,
      };
      const ids: string[] = [];
      for await (const { found } of pages(table, parameters, (item) => Listed.parse(item).caseId)) {
        ids.push(...found);
        if (ids.length >= limit) break;
      }
      const wanted = ids.slice(0, limit);
      const heads = await getAll(table, wanted.map(caseKey), readable(caseRecord, onUnreadable));
      return wanted.flatMap((id) => heads.find(({ caseId }) => caseId === id) ?? []);
    },
  };
};
