import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { succeeded } from '../../aws/conditional-write.ts';
import { ifNew, put, query } from '../../aws/table.ts';
import { custodyKey, incidentPartition } from '../../aws/table-layout.ts';
import { CustodyEntry } from '../custody.ts';
import type { CustodyLedger } from '../photo-ports.ts';

/** The custody ledger in a table of its own. Functions may add entries; their policies deny changes and deletions. */
export const custodyLedger = (client: DynamoDBClient, tableName: string): CustodyLedger => {
  const table = { client, tableName };
  return {
    write: async (entry) => {
      await succeeded(put(table, { ...custodyKey(entry.incidentId, entry.id), ...entry }, ifNew));
    },
    of: (incidentId) =>
      query(
        table,
        {
          KeyConditionExpression: 'pk = :incident',
          ExpressionAttributeValues: { ':incident': incidentPartition(incidentId) },
          ConsistentRead: true,
        },
        (item) => CustodyEntry.parse(item),
      ),
  };
};
