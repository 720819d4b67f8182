import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readable } from '../../aws/readable.ts';
import { getAll, pages, type Table } from '../../aws/table.ts';
import { alertKey, byTopic, byUnread, timeKey } from '../../aws/table-layout.ts';
import { isoTime } from '../../foundation/moment.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { type Addressee, type Alert, addresseeRecord, alertRecord, isUnread } from '../alert.ts';
import type { InboxEntry, InboxQuery, InboxSearch } from '../inbox/inbox-search.ts';

/** Above every key that `timeKey` makes. */
const lastKey = '~';

/** Items that a search reads at a time. */
const leastRead = 200;

const parametersOf = ({ topic, severity, reference, unreadAt, before, limit }: InboxQuery) => {
  const filters = { ...(severity ? { severity } : {}), ...(reference ? { reference } : {}) };
  const names = Object.keys(filters);
  const conditions = [
    ...names.map((name) => `#${name} = :${name}`),
    ...(unreadAt === undefined ? [] : ['attribute_not_exists(acknowledgedAt)']),
  ];
  return {
    IndexName: byTopic.name,
    KeyConditionExpression: 'topic = :topic AND sentKey < :before',
    ...(conditions.length > 0 ? { FilterExpression: conditions.join(' AND ') } : {}),
    ...(names.length > 0
      ? { ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])) }
      : {}),
    ExpressionAttributeValues: {
      ':topic': topic,
      ':before': before ? timeKey(before.sentAt, before.id) : lastKey,
      ...Object.fromEntries(Object.entries(filters).map(([name, value]) => [`:${name}`, value])),
    },
    ScanIndexForward: false,
    // DynamoDB filters after it has read a page: a search that finds little reads more at a time.
    Limit: conditions.length > 0 ? Math.max(limit, leastRead) : limit,
  };
};

/** Counts in an index of the alerts that nobody has acknowledged and no other alert has superseded. */
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
  for await (const { count } of pages(table, parameters, addresseeRecord.read)) total += count;
  return total;
};

const isWanted = (alert: Alert, addressee: Addressee, { unreadAt }: InboxQuery): boolean =>
  unreadAt === undefined || isUnread(alert, addressee, unreadAt);

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
export const inboxSearch = (client: DynamoDBClient, tableName: string, onUnreadable?: OnUnreadable): InboxSearch => {
  const table = { client, tableName };
  return {
    newestFirst: async (search) => {
      const entries: InboxEntry[] = [];
      // To the limit and not for one page: a page with fewer entries than were asked for would seem to be the last.
      for await (const { found } of pages(table, parametersOf(search), readable(addresseeRecord, onUnreadable))) {
        const read = await entriesOf(table, found, onUnreadable);
        // Whether an alert was replaced or has expired, the alert itself says.
        entries.push(...read.filter(({ alert, addressee }) => isWanted(alert, addressee, search)));
        if (entries.length >= search.limit) break;
      }
      return entries.slice(0, search.limit);
    },
    unread: (topic, at) => unread(table, topic, at),
  };
};
