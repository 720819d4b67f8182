import type { DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { itemExpiry } from '../../aws/item-expiry.ts';
import { succeeded } from '../../aws/succeeded.ts';
import { get, type Item, ifNew, put, putIn, type Table, transact, update } from '../../aws/table.ts';
import { addresseeKey, alertKey, byUnread, threadKey } from '../../aws/table-layout.ts';
import { isoTime } from '../../foundation/moment.ts';
import type { Addressee } from '../alert.ts';
import type { AlertRepository } from '../alert-repository.ts';
import type { AlertPlan } from '../rules/alert-plan.ts';
import { alertFiles } from './alert-files.dynamodb.ts';
import { addresseeItem, alertItem, historyItem, historyOf } from './alert-item.ts';
import { supersedeIn } from './supersede-in.ts';

type AlertTable = Table & { retentionDays: number };

type Before = Parameters<AlertRepository['write']>[1];

/** A correction that waits is told without a new revision: whether one waits is a part of what must not have changed. */
const asRead = (before: Before) =>
  before === undefined
    ? ifNew
    : {
        ConditionExpression: `revision = :after AND ${before.waiting ? 'attribute_exists' : 'attribute_not_exists'}(waiting)`,
        ExpressionAttributeValues: { ':after': before.revision },
      };

const historyPut = ({ tableName }: AlertTable, item: Item, before: Before): TransactWriteItem =>
  putIn(tableName, item, asRead(before));

const writesOf = (table: AlertTable, plan: AlertPlan, after: Before, at: number): TransactWriteItem[] => {
  const { tableName } = table;
  const expires = itemExpiry(at, table.retentionDays);
  const by = plan.alerts[0]?.alert.id ?? plan.history?.incidentId ?? '';
  return [
    ...(plan.history ? [historyPut(table, historyItem(plan.history, expires), after)] : []),
    ...plan.alerts.flatMap(({ alert, addressees }) => [
      putIn(tableName, alertItem(alert, expires), ifNew),
      ...addressees.map((addressee) => putIn(tableName, addresseeItem(addressee, expires), ifNew)),
    ]),
    // An alert that expired since it was read must not come back as an item with this attribute alone.
    ...plan.supersedes.map((alertId) => supersedeIn(tableName, alertId, by, 'attribute_exists(pk)')),
  ];
};

/** Sets one attribute of an item that exists; nothing is written for an item that has expired. */
const setIfThere = (table: Table, key: Item, name: string, value: string): Promise<boolean> =>
  succeeded(
    update(table, key, {
      UpdateExpression: 'SET #name = :value',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: { '#name': name },
      ExpressionAttributeValues: { ':value': value },
    }),
  );

const removeFromUnread = (table: Table, { alertId, topic }: Pick<Addressee, 'alertId' | 'topic'>): Promise<boolean> =>
  succeeded(
    update(table, addresseeKey(alertId, topic), {
      UpdateExpression: `REMOVE ${byUnread.partition}`,
      ConditionExpression: `attribute_exists(${byUnread.partition})`,
    }),
  );

const stageAttribute = { again: 'resentAt', authority: 'escalatedAt' } as const;

/**
 * Alerts, their addressees and histories in the alerts table. A plan is one transaction, so that nobody ever finds an
 * alert without its addressees, or a history without its last alerts.
 */
export const alertRepository = (client: DynamoDBClient, tableName: string, retentionDays: number): AlertRepository => {
  const table = { client, tableName, retentionDays };
  return {
    write: (plan, after, at) => succeeded(transact(client, writesOf(table, plan, after, at))),
    history: (incidentId) => get(table, threadKey(incidentId), historyOf),
    ...alertFiles(client, tableName),
    recordFollowUp: async (alertId, at) => {
      await setIfThere(table, alertKey(alertId), 'followUpAt', isoTime(at));
    },
    recordStage: async ({ alertId, topic }, stage, at) => {
      await setIfThere(table, addresseeKey(alertId, topic), stageAttribute[stage], isoTime(at));
    },
    removeFromUnread: async (addressees) => {
      await Promise.all(addressees.map((addressee) => removeFromUnread(table, addressee)));
    },
    add: async (addressee) => {
      const expires = itemExpiry(Date.parse(addressee.sentAt), retentionDays);
      await succeeded(put(table, addresseeItem(addressee, expires), ifNew));
    },
  };
};
