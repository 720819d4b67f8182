import type { DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { isMade } from '../../aws/conditional-write.ts';
import { itemExpiry } from '../../aws/item-expiry.ts';
import { get, type Item, ifNew, put, putIn, type Table, transact, update } from '../../aws/table.ts';
import { addresseeKey, alertKey, byUnread, threadKey } from '../../aws/table-layout.ts';
import { isoTime } from '../../foundation/moment.ts';
import type { Addressee } from '../alert.ts';
import type { AlertBook } from '../alert-ports.ts';
import type { AlertPlan } from '../rules/alert-plan.ts';
import { alertFiles } from './alert-files.dynamodb.ts';
import { addresseeItem, alertItem, threadItem, threadOf } from './alert-item-codec.ts';
import { supersedeIn } from './supersede.ts';

type Book = Table & { retentionDays: number };

const threadPut = ({ tableName }: Book, item: Item, after: number | undefined): TransactWriteItem =>
  putIn(
    tableName,
    item,
    after === undefined
      ? ifNew
      : { ConditionExpression: 'revision = :after', ExpressionAttributeValues: { ':after': after } },
  );

const writesOf = (book: Book, plan: AlertPlan, after: number | undefined, at: number): TransactWriteItem[] => {
  const { tableName } = book;
  const expires = itemExpiry(at, book.retentionDays);
  const by = plan.alerts[0]?.alert.id ?? plan.thread?.incidentId ?? '';
  return [
    ...(plan.thread ? [threadPut(book, threadItem(plan.thread, expires), after)] : []),
    ...plan.alerts.flatMap(({ alert, addressees }) => [
      putIn(tableName, alertItem(alert, expires), ifNew),
      ...addressees.map((addressee) => putIn(tableName, addresseeItem(addressee, expires), ifNew)),
    ]),
    // One that was forgotten since it was looked at is not to come back as a note about nothing.
    ...plan.supersedes.map((alertId) => supersedeIn(tableName, alertId, by, 'attribute_exists(pk)')),
  ];
};

/** Notes one thing about an item that is there; about one that was forgotten there is nothing to note. */
const note = (table: Table, key: Item, name: string, value: string): Promise<boolean> =>
  isMade(
    update(table, key, {
      UpdateExpression: 'SET #name = :value',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: { '#name': name },
      ExpressionAttributeValues: { ':value': value },
    }),
  );

const outOfUnread = (table: Table, { alertId, topic }: Pick<Addressee, 'alertId' | 'topic'>): Promise<boolean> =>
  isMade(
    update(table, addresseeKey(alertId, topic), {
      UpdateExpression: `REMOVE ${byUnread.partition}`,
      ConditionExpression: `attribute_exists(${byUnread.partition})`,
    }),
  );

const noteOf = { again: 'resentAt', authority: 'escalatedAt' } as const;

/**
 * Alerts and those whom they are for. A plan is one transaction, so that nobody ever finds an alert without its
 * addressees, or a thread that has moved on without what it says.
 */
export const alertBook = (client: DynamoDBClient, tableName: string, retentionDays: number): AlertBook => {
  const book = { client, tableName, retentionDays };
  return {
    write: (plan, after, at) => isMade(transact(client, writesOf(book, plan, after, at))),
    thread: (incidentId) => get(book, threadKey(incidentId), threadOf),
    ...alertFiles(client, tableName),
    noteFollowUp: async (alertId, at) => {
      await note(book, alertKey(alertId), 'followUpAt', isoTime(at));
    },
    noteStage: async ({ alertId, topic }, stage, at) => {
      await note(book, addresseeKey(alertId, topic), noteOf[stage], isoTime(at));
    },
    putAside: async (addressees) => {
      await Promise.all(addressees.map((addressee) => outOfUnread(book, addressee)));
    },
    add: async (addressee) => {
      const expires = itemExpiry(Date.parse(addressee.sentAt), retentionDays);
      await isMade(put(book, addresseeItem(addressee, expires), ifNew));
    },
  };
};
