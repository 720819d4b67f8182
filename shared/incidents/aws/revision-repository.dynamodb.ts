import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { query } from '../../aws/table.ts';
import { revisionKey } from '../../aws/table-layout.ts';
import type { RevisionRepository } from '../amendments/amendment-ports.ts';
import type { Revision } from '../amendments/revision.ts';
import { revisionOf } from './revision-item-codec.ts';

/** Revisions of an incident that were replaced, whole, beside the incident itself. */
export const revisionRepository = (client: DynamoDBClient, tableName: string): RevisionRepository => {
  const down = (id: string, from: number, to: number, limit: number): Promise<Revision[]> => {
    const [first, last] = [revisionKey(id, to), revisionKey(id, from)];
    const parameters = {
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
      ExpressionAttributeValues: { ':pk': first.pk, ':first': first.sk, ':last': last.sk },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: limit,
    };
    return query({ client, tableName }, parameters, revisionOf, limit);
  };
  return {
    find: async (id, revision) => (await down(id, revision, revision, 1))[0],
    newestFirst: async (id, upTo, limit) => (upTo < 1 ? [] : down(id, upTo, 1, limit)),
  };
};
