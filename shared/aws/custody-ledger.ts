import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  paginateQuery,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { CustodyEntry } from '../domain/photo/custody.ts';
import type { CustodyLedger } from '../domain/photo/photo-ports.ts';
import { custodyKey, incidentPartition } from './table-layout.ts';

/** The ledger in a table of its own, to which functions may add and in which none may change anything. */
export const custodyLedger = (client: DynamoDBClient, tableName: string): CustodyLedger => ({
  write: async (entry) => {
    try {
      const Item = marshall({ ...custodyKey(entry.incidentId, entry.id), ...entry }, { removeUndefinedValues: true });
      await client.send(
        new PutItemCommand({ TableName: tableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  },
  of: async (incidentId) => {
    const entries: CustodyEntry[] = [];
    const pages = paginateQuery(
      { client },
      {
        TableName: tableName,
        KeyConditionExpression: 'pk = :incident',
        ExpressionAttributeValues: marshall({ ':incident': incidentPartition(incidentId) }),
        ConsistentRead: true,
      },
    );
    for await (const page of pages)
      entries.push(...(page.Items ?? []).map((item) => CustodyEntry.parse(unmarshall(item))));
    return entries;
  },
});
