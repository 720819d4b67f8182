import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { Incident } from '../domain/incident/incident.ts';
import { NominalDeed, NominalPart } from '../domain/nominal/nominal.ts';
import type { KeptNames, NominalRegister } from '../domain/nominal/nominal-ports.ts';
import { incidentKey, namesKey, nominalDeedKey, nominalDeedPrefix } from './table-layout.ts';

const Kept = z.object({ persons: NominalPart, revision: z.int().min(1) });

/** The item of the names of an incident. */
export const namesItem = (incidentId: string, { persons, revision }: KeptNames) =>
  marshall({ ...namesKey(incidentId), persons, revision }, { removeUndefinedValues: true });

type Tables = { names: string; incidents: string };

/** Names may be set only over those that were seen, so that of two changes at once one is told to look again. */
const putOver = (tableName: string, incidentId: string, persons: NominalPart, before: KeptNames | undefined) => ({
  Put: {
    TableName: tableName,
    Item: namesItem(incidentId, { persons, revision: (before?.revision ?? 0) + 1 }),
    ...(before
      ? { ConditionExpression: 'revision = :seen', ExpressionAttributeValues: marshall({ ':seen': before.revision }) }
      : { ConditionExpression: 'attribute_not_exists(pk)' }),
  },
});

/** An amendment may have made a victim of a suspect a moment ago; then nobody of this incident is named any more. */
const stillAt = (tableName: string, incidentId: string, revision: number) => ({
  ConditionCheck: {
    TableName: tableName,
    Key: marshall(incidentKey(incidentId)),
    ConditionExpression: 'revision = :revision',
    ExpressionAttributeValues: marshall({ ':revision': revision }),
  },
});

const deedsOf = async (client: DynamoDBClient, tableName: string, incidentId: string): Promise<NominalDeed[]> => {
  const deeds: NominalDeed[] = [];
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      KeyConditionExpression: 'pk = :incident AND begins_with(sk, :deed)',
      ExpressionAttributeValues: marshall({ ':incident': namesKey(incidentId).pk, ':deed': nominalDeedPrefix }),
      ConsistentRead: true,
    },
  );
  for await (const page of pages) deeds.push(...(page.Items ?? []).map((item) => NominalDeed.parse(unmarshall(item))));
  return deeds;
};

/** Sets names only if the incident and the names are what was seen. */
const replaceNames = async (
  client: DynamoDBClient,
  tables: Tables,
  { report, revision }: Incident,
  persons: NominalPart,
  before: KeptNames | undefined,
): Promise<boolean> => {
  const TransactItems = [
    putOver(tables.names, report.id, persons, before),
    stillAt(tables.incidents, report.id, revision),
  ];
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems }));
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException) return false;
    throw error;
  }
};

/** The table of names: one item for the names of an incident, and one for each thing that was done to them. */
export const nominalTable = (client: DynamoDBClient, tables: Tables): NominalRegister => ({
  find: async (incidentId) => {
    const asked = { TableName: tables.names, Key: marshall(namesKey(incidentId)), ConsistentRead: true };
    const { Item } = await client.send(new GetItemCommand(asked));
    return Item && Kept.parse(unmarshall(Item));
  },

  replace: (incident, persons, before) => replaceNames(client, tables, incident, persons, before),

  erase: async (incidentId) => {
    await client.send(new DeleteItemCommand({ TableName: tables.names, Key: marshall(namesKey(incidentId)) }));
  },

  note: async (incidentId, { id, ...deed }) => {
    const Item = marshall({ ...nominalDeedKey(incidentId, deed.at, id), ...deed });
    await client.send(
      new PutItemCommand({ TableName: tables.names, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
  },

  deeds: (incidentId) => deedsOf(client, tables.names, incidentId),
});
