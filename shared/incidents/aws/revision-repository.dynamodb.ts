import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readable } from '../../aws/readable.ts';
import { query } from '../../aws/table.ts';
import { revisionKey } from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import type { RevisionRepository } from '../amendments/amendment-repository.ts';
import { revisionRecord } from '../amendments/revision.ts';

const parametersFor = (id: string, from: number, to: number, limit: number) => {
  const first = revisionKey(id, to);
  return {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
    ExpressionAttributeValues: { ':pk': first.pk, ':first': first.sk, ':last': revisionKey(id, from).sk },
    ConsistentRead: true,
    ScanIndexForward: false,
    Limit: limit,
  };
};

/** Finds one revision that was replaced. Apart from their list, which the way of a report has no use for. */
export const revisionReader = (client: DynamoDBClient, tableName: string): Pick<RevisionRepository, 'find'> => ({
  find: async (id, number) => {
    const parameters = parametersFor(id, number, number, 1);
    const [revision] = await query({ client, tableName }, parameters, revisionRecord.read);
    return revision;
  },
});

/**
 * Revisions of an incident that were replaced, whole, beside the incident itself.
 * @param onUnreadable hears of those that a list goes on without
 */
export const revisionRepository = (
  client: DynamoDBClient,
  tableName: string,
  onUnreadable?: OnUnreadable,
): RevisionRepository => ({
  ...revisionReader(client, tableName),
  newestFirst: async (id, upTo, limit) => {
    if (upTo < 1) return [];
    const read = readable(revisionRecord, onUnreadable);
    return query({ client, tableName }, parametersFor(id, upTo, 1, limit), read, limit);
  },
});
