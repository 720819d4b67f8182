import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ledgerPage } from '../../aws/ledger-page.ts';
import { readable } from '../../aws/readable.ts';
import { succeeded } from '../../aws/succeeded.ts';
import { ifNew, put, query } from '../../aws/table.ts';
import { custodyKey, incidentPartition } from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { custodyEntryRecord } from '../custody.ts';
import type { CustodyLedger } from '../photo-arrivals.ts';

/** Below and above every id of an entry, which begins with that of a photo. */
const firstKey = ' ';
const lastKey = '~';

/**
 * The custody ledger in a table of its own. Functions may add entries; their policies deny changes and deletions.
 * @param onUnreadable hears of entries that a list goes on without
 */
export const custodyLedger = (
  client: DynamoDBClient,
  tableName: string,
  onUnreadable?: OnUnreadable,
): CustodyLedger => {
  const table = { client, tableName };
  return {
    write: async (entry) => {
      const item = custodyEntryRecord.write({ ...custodyKey(entry.incidentId, entry.id), ...entry });
      await succeeded(put(table, item, ifNew));
    },
    of: (incidentId) =>
      query(
        table,
        {
          KeyConditionExpression: 'pk = :incident',
          ExpressionAttributeValues: { ':incident': incidentPartition(incidentId) },
          ConsistentRead: true,
        },
        readable(custodyEntryRecord, onUnreadable),
      ),
    find: async (incidentId, entryId) => {
      const { pk, sk } = custodyKey(incidentId, entryId);
      const parameters = {
        KeyConditionExpression: 'pk = :pk AND sk = :sk',
        ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
        ConsistentRead: true,
      };
      const [entry] = await query(table, parameters, readable(custodyEntryRecord, onUnreadable));
      return entry;
    },
    page: (incidentId, after, limit) =>
      ledgerPage(
        table,
        { pk: incidentPartition(incidentId), after: after ?? firstKey, to: lastKey, limit },
        readable(custodyEntryRecord, onUnreadable),
      ),
  };
};
