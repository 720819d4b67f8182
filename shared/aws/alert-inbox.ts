import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  paginateQuery,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Addressee, Alert } from '../domain/alert/alert.ts';
import type { Acknowledgements, AlertInbox, InboxQuery } from '../domain/alert/inbox-ports.ts';
import { isoTime } from '../domain/moment.ts';
import { addresseeOf, alertOf } from './alert-items.ts';
import { addresseeKey, alertKey, byTopic, byUnread, timeKey } from './table-layout.ts';

/** Above every key that `timeKey` makes. */
const lastKey = '~';

/** Items that a search reads at a time. */
const leastRead = 200;

const queryOf = (tableName: string, query: InboxQuery): QueryCommandInput => {
  const { topic, severity, reference, before, limit } = query;
  const filters = { ...(severity ? { severity } : {}), ...(reference ? { reference } : {}) };
  const names = Object.keys(filters);
  return {
    TableName: tableName,
    IndexName: byTopic.name,
    KeyConditionExpression: 'topic = :topic AND sentKey < :before',
    ...(names.length > 0
      ? {
          FilterExpression: names.map((name) => `#${name} = :${name}`).join(' AND '),
          ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
        }
      : {}),
    ExpressionAttributeValues: marshall({
      ':topic': topic,
      ':before': before ? timeKey(before.sentAt, before.id) : lastKey,
      ...Object.fromEntries(Object.entries(filters).map(([name, value]) => [`:${name}`, value])),
    }),
    ScanIndexForward: false,
    // A filter is applied to what a page has read: one that looks for little reads more at a time.
    Limit: names.length > 0 ? Math.max(limit, leastRead) : limit,
  };
};

const newest = async (client: DynamoDBClient, tableName: string, query: InboxQuery): Promise<Addressee[]> => {
  const found: Addressee[] = [];
  for await (const page of paginateQuery({ client }, queryOf(tableName, query))) {
    found.push(...(page.Items ?? []).map(addresseeOf));
    if (found.length >= query.limit) break;
  }
  return found.slice(0, query.limit);
};

/** Most items that one BatchGetItem takes. */
const mostAtOnce = 100;

const alertsOf = async (client: DynamoDBClient, tableName: string, ids: readonly string[]): Promise<Alert[]> => {
  const alerts: Alert[] = [];
  let keys = ids.map((id) => marshall(alertKey(id)));
  while (keys.length > 0) {
    const RequestItems = { [tableName]: { Keys: keys.slice(0, mostAtOnce) } };
    const { Responses = {}, UnprocessedKeys = {} } = await client.send(new BatchGetItemCommand({ RequestItems }));
    alerts.push(...(Responses[tableName] ?? []).map(alertOf));
    keys = [...keys.slice(mostAtOnce), ...(UnprocessedKeys[tableName]?.Keys ?? [])];
  }
  return alerts;
};

/** Counts in an index that holds what nobody has acknowledged and nothing has taken the place of. */
const unread = async (client: DynamoDBClient, TableName: string, topic: string, at: number): Promise<number> => {
  let count = 0;
  for (let start: QueryCommandInput['ExclusiveStartKey'] | 'first' = 'first'; start; ) {
    const page: QueryCommandOutput = await client.send(
      new QueryCommand({
        TableName,
        IndexName: byUnread.name,
        KeyConditionExpression: '#partition = :topic',
        FilterExpression: 'attribute_not_exists(#expires) OR #expires > :now',
        ExpressionAttributeNames: { '#partition': byUnread.partition, '#expires': byUnread.project[0] },
        ExpressionAttributeValues: marshall({ ':topic': topic, ':now': isoTime(at) }),
        Select: 'COUNT',
        ...(start === 'first' ? {} : { ExclusiveStartKey: start }),
      }),
    );
    count += page.Count ?? 0;
    start = page.LastEvaluatedKey;
  }
  return count;
};

/** The inbox of a topic, by its index: newest first. The index may be behind by a moment. */
export const alertInbox = (client: DynamoDBClient, tableName: string): AlertInbox => ({
  newestFirst: async (query) => {
    const addressees = await newest(client, tableName, query);
    const alerts = await alertsOf(client, tableName, [...new Set(addressees.map(({ alertId }) => alertId))]);
    return addressees.flatMap((addressee) => {
      const alert = alerts.find(({ id }) => id === addressee.alertId);
      return alert ? [{ alert, addressee }] : [];
    });
  },
  unread: (topic, at) => unread(client, tableName, topic, at),
});

/** Acknowledging: one conditional write. Of two at once the first stands, and the other is told of it. */
export const acknowledgements = (client: DynamoDBClient, tableName: string): Acknowledgements => ({
  acknowledge: async ({ alertId, topic, by, at }) => {
    try {
      const { Attributes = {} } = await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: marshall(addresseeKey(alertId, topic)),
          UpdateExpression: `SET acknowledgedAt = :at, acknowledgedBy = :by REMOVE ${byUnread.partition}`,
          ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(acknowledgedAt)',
          ExpressionAttributeValues: marshall({ ':at': at, ':by': by }),
          ReturnValues: 'ALL_NEW',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return addresseeOf(Attributes);
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return error.Item && addresseeOf(error.Item);
    }
  },
});
