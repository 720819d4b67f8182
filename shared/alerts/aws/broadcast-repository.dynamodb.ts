import type { DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { itemExpiry } from '../../aws/item-expiry.ts';
import { isContended, isUnmet, refusalsOf } from '../../aws/succeeded.ts';
import { ifNew, putIn, type Table, transact } from '../../aws/table.ts';
import { type AddressedAlert, spokenReferenceOf } from '../alert.ts';
import type { BroadcastOutcome, BroadcastRepository } from '../broadcasts/broadcast-repository.ts';
import { alertFiles } from './alert-files.dynamodb.ts';
import { addresseeItem, alertItem } from './alert-item.ts';
import { supersedeIn } from './supersede-in.ts';

type BroadcastTable = Table & { retentionDays: number };

/** Only one alert supersedes a broadcast: of two updates at once one is written. */
const ifNotSuperseded = 'attribute_exists(pk) AND attribute_not_exists(supersededBy)';

const writesOf = (
  table: BroadcastTable,
  { alert, addressees }: AddressedAlert,
  inPlaceOf?: string,
): TransactWriteItem[] => {
  const { tableName } = table;
  const expires = itemExpiry(Date.parse(alert.sentAt), table.retentionDays);
  return [
    putIn(tableName, alertItem(alert, expires), ifNew),
    ...(inPlaceOf ? [supersedeIn(tableName, inPlaceOf, alert.id, ifNotSuperseded)] : []),
    ...addressees.map((addressee) =>
      putIn(tableName, addresseeItem(addressee, expires, spokenReferenceOf(alert)), ifNew),
    ),
  ];
};

/** The first write is that of the alert, the second that of what it supersedes. */
const outcomeOf = (error: unknown): BroadcastOutcome | 'contended' => {
  const refusals = refusalsOf(error);
  if (isUnmet(refusals[0])) return 'known';
  if (isUnmet(refusals[1])) return 'superseded';
  if (refusals.some(isContended)) return 'contended';
  throw error;
};

const mostTries = 3;

const write = async (
  table: BroadcastTable,
  broadcast: AddressedAlert,
  inPlaceOf?: string,
): Promise<BroadcastOutcome> => {
  const writes = writesOf(table, broadcast, inPlaceOf);
  for (let attempt = 1; ; attempt += 1)
    try {
      await transact(table.client, writes);
      return 'written';
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome !== 'contended') return outcome;
      if (attempt === mostTries) throw error;
    }
};

/** Broadcasts in the alerts table, each in one transaction: no broadcast is ever there without its addressees. */
export const broadcastRepository = (
  client: DynamoDBClient,
  tableName: string,
  retentionDays: number,
): BroadcastRepository => ({
  ...alertFiles(client, tableName),
  write: (broadcast, inPlaceOf) => write({ client, tableName, retentionDays }, broadcast, inPlaceOf),
});
