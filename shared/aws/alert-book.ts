import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Addressee } from '../domain/alert/alert.ts';
import type { AlertPlan } from '../domain/alert/alert-plan.ts';
import type { AlertBook } from '../domain/alert/alert-ports.ts';
import { isoTime } from '../domain/moment.ts';
import { alertFiles } from './alert-files.ts';
import { addresseeItem, alertItem, type Item, threadItem, threadOf } from './alert-items.ts';
import { itemExpiry } from './item-expiry.ts';
import { addresseeKey, alertKey, byUnread, threadKey } from './table-layout.ts';

type Table = { client: DynamoDBClient; tableName: string; retentionDays: number };

const isNew = { ConditionExpression: 'attribute_not_exists(pk)' } as const;

const threadPut = ({ tableName }: Table, item: Item, after: number | undefined): TransactWriteItem => ({
  Put: {
    TableName: tableName,
    Item: item,
    ...(after === undefined
      ? isNew
      : {
          ConditionExpression: 'revision = :after',
          ExpressionAttributeValues: marshall({ ':after': after }),
        }),
  },
});

/** One that was forgotten since it was looked at is not to come back as a note about nothing. */
const supersede = ({ tableName }: Table, alertId: string, by: string): TransactWriteItem => ({
  Update: {
    TableName: tableName,
    Key: marshall(alertKey(alertId)),
    UpdateExpression: 'SET supersededBy = :by',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeValues: marshall({ ':by': by }),
  },
});

const writesOf = (table: Table, plan: AlertPlan, after: number | undefined, at: number): TransactWriteItem[] => {
  const expires = itemExpiry(at, table.retentionDays);
  const put = (Item: Item): TransactWriteItem => ({ Put: { TableName: table.tableName, Item, ...isNew } });
  const by = plan.alerts[0]?.alert.id ?? plan.thread?.incidentId ?? '';
  return [
    ...(plan.thread ? [threadPut(table, threadItem(plan.thread, expires), after)] : []),
    ...plan.alerts.flatMap(({ alert, addressees }) => [
      put(alertItem(alert, expires)),
      ...addressees.map((addressee) => put(addresseeItem(addressee, expires))),
    ]),
    ...plan.supersedes.map((alertId) => supersede(table, alertId, by)),
  ];
};

/** Whether a write was made, or its condition did not hold any more. Two writes at once are the second case too. */
const made = async (write: Promise<unknown>): Promise<boolean> => {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    const codes = error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : [];
    if (codes.some(({ Code }) => Code === 'ConditionalCheckFailed' || Code === 'TransactionConflict')) return false;
    throw error;
  }
};

const set = ({ tableName }: Table, key: Record<string, string>, name: string, value: string): UpdateItemCommand =>
  new UpdateItemCommand({
    TableName: tableName,
    Key: marshall(key),
    UpdateExpression: 'SET #name = :value',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: { '#name': name },
    ExpressionAttributeValues: marshall({ ':value': value }),
  });

const outOfUnread = ({ tableName }: Table, { alertId, topic }: Pick<Addressee, 'alertId' | 'topic'>) =>
  new UpdateItemCommand({
    TableName: tableName,
    Key: marshall(addresseeKey(alertId, topic)),
    UpdateExpression: `REMOVE ${byUnread.partition}`,
    ConditionExpression: `attribute_exists(${byUnread.partition})`,
  });

const noteOf = { again: 'resentAt', authority: 'escalatedAt' } as const;

/**
 * Alerts and those whom they are for. A plan is one transaction, so that nobody ever finds an alert without its
 * addressees, or a thread that has moved on without what it says.
 */
export const alertBook = (client: DynamoDBClient, tableName: string, retentionDays: number): AlertBook => {
  const table = { client, tableName, retentionDays };
  return {
    write: (plan, after, at) =>
      made(client.send(new TransactWriteItemsCommand({ TransactItems: writesOf(table, plan, after, at) }))),
    thread: async (incidentId) => {
      const Key = marshall(threadKey(incidentId));
      const { Item } = await client.send(new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }));
      return Item && threadOf(Item);
    },
    ...alertFiles(client, tableName),
    noteFollowUp: async (alertId, at) => {
      await made(client.send(set(table, alertKey(alertId), 'followUpAt', isoTime(at))));
    },
    noteStage: async ({ alertId, topic }, stage, at) => {
      await made(client.send(set(table, addresseeKey(alertId, topic), noteOf[stage], isoTime(at))));
    },
    putAside: async (addressees) => {
      await Promise.all(addressees.map((addressee) => made(client.send(outOfUnread(table, addressee)))));
    },
    add: async (addressee) => {
      const Item = addresseeItem(addressee, itemExpiry(Date.parse(addressee.sentAt), retentionDays));
      await made(client.send(new PutItemCommand({ TableName: tableName, Item, ...isNew })));
    },
  };
};
