import type { DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { isContended, isUnmet, refusalsOf } from '../../aws/conditional-write.ts';
import { itemExpiry } from '../../aws/item-expiry.ts';
import { ifNew, putIn, type Table, transact } from '../../aws/table.ts';
import { type AddressedAlert, spokenReferenceOf } from '../alert.ts';
import type { BroadcastBook, BroadcastOutcome } from '../broadcasts/broadcast-ports.ts';
import { alertFiles } from './alert-files.dynamodb.ts';
import { addresseeItem, alertItem } from './alert-item-codec.ts';
import { supersedeIn } from './supersede-in.ts';

type Book = Table & { retentionDays: number };

/** Only one thing takes the place of a broadcast: two updates at once cannot both hold. */
const stillStands = 'attribute_exists(pk) AND attribute_not_exists(supersededBy)';

const writesOf = (book: Book, { alert, addressees }: AddressedAlert, inPlaceOf?: string): TransactWriteItem[] => {
  const { tableName } = book;
  const expires = itemExpiry(Date.parse(alert.sentAt), book.retentionDays);
  return [
    putIn(tableName, alertItem(alert, expires), ifNew),
    ...(inPlaceOf ? [supersedeIn(tableName, inPlaceOf, alert.id, stillStands)] : []),
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

const write = async (book: Book, broadcast: AddressedAlert, inPlaceOf?: string): Promise<BroadcastOutcome> => {
  const writes = writesOf(book, broadcast, inPlaceOf);
  for (let attempt = 1; ; attempt += 1)
    try {
      await transact(book.client, writes);
      return 'written';
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome !== 'contended') return outcome;
      if (attempt === mostTries) throw error;
    }
};

/** Broadcasts in the alerts table, each one transaction: nobody ever finds one without those whom it is for. */
export const broadcastBook = (client: DynamoDBClient, tableName: string, retentionDays: number): BroadcastBook => ({
  ...alertFiles(client, tableName),
  write: (broadcast, inPlaceOf) => write({ client, tableName, retentionDays }, broadcast, inPlaceOf),
});
