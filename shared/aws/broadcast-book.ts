import {
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { spokenReferenceOf } from '../domain/alert/alert.ts';
import type { AddressedAlert } from '../domain/alert/alert-plan.ts';
import type { BroadcastBook, BroadcastOutcome } from '../domain/alert/broadcast-ports.ts';
import { alertFiles } from './alert-files.ts';
import { addresseeItem, alertItem, type Item } from './alert-items.ts';
import { itemExpiry } from './item-expiry.ts';
import { alertKey } from './table-layout.ts';

type Table = { client: DynamoDBClient; tableName: string; retentionDays: number };

/** Only one thing takes the place of a broadcast: two updates at once cannot both hold. */
const supersede = ({ tableName }: Table, earlier: string, by: string): TransactWriteItem => ({
  Update: {
    TableName: tableName,
    Key: marshall(alertKey(earlier)),
    UpdateExpression: 'SET supersededBy = :by',
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(supersededBy)',
    ExpressionAttributeValues: marshall({ ':by': by }),
  },
});

const writesOf = (table: Table, { alert, addressees }: AddressedAlert, inPlaceOf?: string): TransactWriteItem[] => {
  const expires = itemExpiry(Date.parse(alert.sentAt), table.retentionDays);
  const put = (Item: Item): TransactWriteItem => ({
    Put: { TableName: table.tableName, Item, ConditionExpression: 'attribute_not_exists(pk)' },
  });
  return [
    put(alertItem(alert, expires)),
    ...(inPlaceOf ? [supersede(table, inPlaceOf, alert.id)] : []),
    ...addressees.map((addressee) => put(addresseeItem(addressee, expires, spokenReferenceOf(alert)))),
  ];
};

/** The first write is that of the alert, the second that of what it supersedes. */
const outcomeOf = (error: unknown): BroadcastOutcome | 'contended' => {
  if (!(error instanceof TransactionCanceledException)) throw error;
  const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code);
  if (codes[0] === 'ConditionalCheckFailed') return 'known';
  if (codes[1] === 'ConditionalCheckFailed') return 'superseded';
  if (codes.includes('TransactionConflict')) return 'contended';
  throw error;
};

const mostTries = 3;

const write = async (table: Table, broadcast: AddressedAlert, inPlaceOf?: string): Promise<BroadcastOutcome> => {
  const TransactItems = writesOf(table, broadcast, inPlaceOf);
  for (let attempt = 1; ; attempt += 1)
    try {
      await table.client.send(new TransactWriteItemsCommand({ TransactItems }));
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
