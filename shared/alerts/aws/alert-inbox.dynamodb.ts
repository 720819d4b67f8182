import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { attempted } from '../../aws/conditional-write.ts';
import { readable } from '../../aws/readable.ts';
import { getAll, pages, type Table, update } from '../../aws/table.ts';
import { addresseeKey, alertKey, byTopic, byUnread, timeKey } from '../../aws/table-layout.ts';
import { isoTime } from '../../foundation/moment.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { type Addressee, addresseeRecord, alertRecord } from '../alert.ts';
import type { Acknowledgements, AlertInbox, InboxEntry, InboxQuery } from '../inbox/inbox-ports.ts';
import { addresseeOf } from './alert-item-codec.ts';

/** Above every key that `timeKey` makes. */
const lastKey = '~';

/** Items that a search reads at a time. */
const leastRead = 200;

const parametersOf = ({ topic, severity, reference, before, limit }: InboxQuery) => {
  const filters = { ...(severity ? { severity } : {}), ...(reference ? { reference } : {}) };
  const names = Object.keys(filters);
  return {
    IndexName: byTopic.name,
    KeyConditionExpression: 'topic = :topic AND sentKey < :before',
    ...(names.length > 0
      ? {
          FilterExpression: names.map((name) => `#${name} = :${name}`).join(' AND '),
          ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
        }
      : {}),
    ExpressionAttributeValues: {
      ':topic': topic,
      ':before': before ? timeKey(before.sentAt, before.id) : lastKey,
      ...Object.fromEntries(Object.entries(filters).map(([name, value]) => [`:${name}`, value])),
    },
    ScanIndexForward: false,
    // A filter is applied to what a page has read: one that looks for little reads more at a time.
    Limit: names.length > 0 ? Math.max(limit, leastRead) : limit,
  };
};

/** Counts in an index that holds what nobody has acknowledged and nothing has taken the place of. */
const unread = async (table: Table, topic: string, at: number): Promise<number> => {
  const parameters = {
    IndexName: byUnread.name,
    KeyConditionExpression: '#partition = :topic',
    FilterExpression: 'attribute_not_exists(#expires) OR #expires > :now',
    ExpressionAttributeNames: { '#partition': byUnread.partition, '#expires': byUnread.project[0] },
    ExpressionAttributeValues: { ':topic': topic, ':now': isoTime(at) },
    Select: 'COUNT',
  } as const;
  let total = 0;
  for await (const { count } of pages(table, parameters, addresseeOf)) total += count;
  return total;
};

/** Addressees with their alerts; without those whose alert is gone, or cannot be read. */
const entriesOf = async (
  table: Table,
  addressees: readonly Addressee[],
  onUnreadable: OnUnreadable | undefined,
): Promise<InboxEntry[]> => {
  const ids = [...new Set(addressees.map(({ alertId }) => alertId))];
  const alerts = await getAll(table, ids.map(alertKey), readable(alertRecord, onUnreadable));
  return addressees.flatMap((addressee) => {
    const alert = alerts.find(({ id }) => id === addressee.alertId);
    return alert ? [{ alert, addressee }] : [];
  });
};

/**
 * The inbox of a topic, by its index: newest first. The index may be behind by a moment.
 * @param onUnreadable hears of records that a list goes on without
 */
export const alertInbox = (client: DynamoDBClient, tableName: string, onUnreadable?: OnUnreadable): AlertInbox => {
  const table = { client, tableName };
  return {
    newestFirst: async (asked) => {
      const entries: InboxEntry[] = [];
      // To the limit and not for one page: a page with fewer entries than were asked for would seem to be the last.
      for await (const { found } of pages(table, parametersOf(asked), readable(addresseeRecord, onUnreadable))) {
        entries.push(...(await entriesOf(table, found, onUnreadable)));
        if (entries.length >= asked.limit) break;
      }
      return entries.slice(0, asked.limit);
    },
    unread: (topic, at) => unread(table, topic, at),
  };
};

/** Acknowledging: one conditional write. Of two at once the first stands, and the other is told of it. */
export const acknowledgements = (client: DynamoDBClient, tableName: string): Acknowledgements => ({
  acknowledge: async ({ alertId, topic, by, at }) => {
    const { item } = await attempted(
      update({ client, tableName }, addresseeKey(alertId, topic), {
        UpdateExpression: `SET acknowledgedAt = :at, acknowledgedBy = :by REMOVE ${byUnread.partition}`,
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(acknowledgedAt)',
        ExpressionAttributeValues: { ':at': at, ':by': by },
        ReturnValues: 'ALL_NEW',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return item && addresseeOf(item);
  },
});
