import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  paginateQuery,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Incident } from '../domain/incident/incident.ts';
import type { IncidentFinder, IncidentLedger, IncidentQuery, IncidentShelf } from '../domain/ports.ts';
import { arrivalOf, type Item, incidentItem, incidentOf } from './incident-item.ts';
import { byBlo, incidentPartition, isPhotoSortKey, reportSortKey, timeKey } from './table-layout.ts';

/**
 * Keeps a report with one conditional write. On a resend DynamoDB hands back what is there with the refusal, so no
 * second read is needed and nothing can change in between.
 */
export const incidentLedger = (client: DynamoDBClient, tableName: string): IncidentLedger => ({
  accept: async (incident) => {
    try {
      await client.send(
        new PutItemCommand({
          TableName: tableName,
          Item: incidentItem(incident),
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return { outcome: 'kept' };
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException && error.Item)
        return { outcome: 'known', incident: incidentOf(error.Item) };
      throw error;
    }
  },
});

const sortKeyOf = (item: Item): string => item['sk']?.S ?? '';

/** Finds an incident with the states of its photos in one consistent query: they share a partition. */
export const incidentFinder = (client: DynamoDBClient, tableName: string): IncidentFinder => ({
  find: async (id) => {
    const items: Item[] = [];
    const pages = paginateQuery(
      { client },
      {
        TableName: tableName,
        KeyConditionExpression: 'pk = :incident',
        ExpressionAttributeValues: marshall({ ':incident': incidentPartition(id) }),
        ConsistentRead: true,
      },
    );
    for await (const page of pages) items.push(...(page.Items ?? []));
    const report = items.find((item) => sortKeyOf(item) === reportSortKey);
    if (!report) return undefined;
    return {
      incident: incidentOf(report),
      arrivals: items.filter((item) => isPhotoSortKey(sortKeyOf(item))).map(arrivalOf),
    };
  },
});

/** Below and above every key that `timeKey` makes. */
const firstKey = '0';
const lastKey = '~';

const bounds = ({ from, to, before }: IncidentQuery) => {
  const upper = [to ?? lastKey, before ? timeKey(before.occurredAt, before.id) : lastKey].sort()[0];
  return { ':from': from ?? firstKey, ':to': upper };
};

/** The newest of one BLO. `BETWEEN` takes its upper end in; a cursor's own incident is therefore left out here. */
const newestOfBlo = async (
  client: DynamoDBClient,
  tableName: string,
  blo: string,
  query: IncidentQuery,
): Promise<Incident[]> => {
  const found: Incident[] = [];
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      IndexName: byBlo.name,
      KeyConditionExpression: 'blo = :blo AND occurredKey BETWEEN :from AND :to',
      ...(query.crime ? { FilterExpression: 'crime = :crime' } : {}),
      ExpressionAttributeValues: marshall({
        ':blo': blo,
        ...bounds(query),
        ...(query.crime ? { ':crime': query.crime } : {}),
      }),
      ScanIndexForward: false,
      Limit: query.limit + 1,
    },
  );
  for await (const page of pages) {
    found.push(...(page.Items ?? []).map(incidentOf).filter(({ report }) => report.id !== query.before?.id));
    if (found.length >= query.limit) break;
  }
  return found;
};

const positionKey = ({ report }: Incident): string => timeKey(new Date(report.occurredAt).toISOString(), report.id);

/** Lists incidents newest first: one query for each BLO side by side, then merged, so that no key is hot for a whole country. */
export const incidentShelf = (client: DynamoDBClient, tableName: string): IncidentShelf => ({
  newestFirst: async (query) => {
    const shelves = await Promise.all(query.blos.map((blo) => newestOfBlo(client, tableName, blo, query)));
    return shelves
      .flat()
      .sort((a, b) => (positionKey(a) < positionKey(b) ? 1 : -1))
      .slice(0, query.limit);
  },
});
