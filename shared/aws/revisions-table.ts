import { type DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { RevisionShelf } from '../domain/incident/amendment-ports.ts';
import type { Revision } from '../domain/incident/revision.ts';
import { revisionOf } from './revision-item.ts';
import { revisionKey } from './table-layout.ts';

/** Revisions of an incident that were replaced, whole, beside the incident itself. */
export const revisionShelf = (client: DynamoDBClient, tableName: string): RevisionShelf => {
  const down = async (id: string, from: number, to: number, limit: number): Promise<Revision[]> => {
    const [first, last] = [revisionKey(id, to), revisionKey(id, from)];
    const found: Revision[] = [];
    const pages = paginateQuery(
      { client },
      {
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: marshall({ ':pk': first.pk, ':first': first.sk, ':last': last.sk }),
        ...{ ConsistentRead: true, ScanIndexForward: false, Limit: limit },
      },
    );
    for await (const page of pages) {
      found.push(...(page.Items ?? []).map(revisionOf));
      if (found.length >= limit) break;
    }
    return found.slice(0, limit);
  };
  return {
    at: async (id, revision) => (await down(id, revision, revision, 1))[0],
    newestFirst: async (id, upTo, limit) => (upTo < 1 ? [] : down(id, upTo, 1, limit)),
  };
};
