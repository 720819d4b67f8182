import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { authorityTopic } from '../../alerts/rules/audience-of.ts';
import {
  byPost,
  caseCompletedKey,
  caseTwiceKey,
  caseTwiceOther,
  completedPost,
  twicePost,
} from '../../aws/case-table-layout.ts';
import { put, query, type Table } from '../../aws/table.ts';
import { timeKey } from '../../aws/table-layout.ts';
import type { CaseMarkRepository } from '../counting/case-mark-repository.ts';

/** Above every key that `timeKey` makes of a year. */
const lastKey = '~';

/** What the index holds of a mark. */
const Mark = z.object({ caseId: z.string(), sk: z.string() });

const marked = (table: Table, post: string, { from, to }: { from: string; to: string }) =>
  query(
    table,
    {
      IndexName: byPost.name,
      KeyConditionExpression: 'post = :post AND changedKey BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':post': post, ':from': from, ':to': to },
    },
    (item) => Mark.parse(item),
  );

const idsOf = (marks: readonly { caseId: string }[]): string[] => [...new Set(marks.map(({ caseId }) => caseId))];

/**
 * Marks beside their cases, in the table of cases and its index by post: under names that no post has. A pair that is
 * not reported twice any more leaves the index.
 */
export const caseMarkRepository = (client: DynamoDBClient, tableName: string): CaseMarkRepository => {
  const table = { client, tableName };
  return {
    changedSince: async (from) => idsOf(await marked(table, authorityTopic, { from, to: lastKey })),
    noteCompleted: (caseId, country, completeAt) =>
      put(table, {
        ...caseCompletedKey(caseId, country),
        caseId,
        post: completedPost,
        changedKey: timeKey(completeAt, caseId),
      }),
    completedBetween: async (stretch) => idsOf(await marked(table, completedPost, stretch)),
    noteTwice: ({ own, other }, isTwice) =>
      put(table, {
        ...caseTwiceKey(own, other),
        caseId: own,
        ...(isTwice ? { post: twicePost, changedKey: own } : {}),
      }),
    twice: async () =>
      (await marked(table, twicePost, { from: ' ', to: lastKey })).map(({ caseId, sk }) => ({
        own: caseId,
        other: caseTwiceOther(sk),
      })),
  };
};
