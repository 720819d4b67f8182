import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { postEntryKey, postsPartition } from '../../aws/case-table-layout.ts';
import { readable } from '../../aws/readable.ts';
import { succeeded } from '../../aws/succeeded.ts';
import { put, query } from '../../aws/table.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { postRecord } from '../kept-post.ts';
import type { PostDirectory } from '../post-directory.ts';

/**
 * The directory in one partition of the cases table, whose stream is followed already: some hundred entries of less than a
 * KiB. @param onUnreadable hears of entries that the directory goes on without
 */
export const postDirectory = (
  client: DynamoDBClient,
  tableName: string,
  onUnreadable?: OnUnreadable,
): PostDirectory => {
  const table = { client, tableName };
  return {
    keep: (post) =>
      succeeded(
        put(table, postRecord.write({ ...postEntryKey(post.post), ...post }), {
          ConditionExpression: 'attribute_not_exists(pk) OR changedAt < :at',
          ExpressionAttributeValues: { ':at': post.changedAt },
        }),
      ),
    all: () =>
      query(
        table,
        { KeyConditionExpression: 'pk = :posts', ExpressionAttributeValues: { ':posts': postsPartition } },
        readable(postRecord, onUnreadable),
      ),
  };
};
