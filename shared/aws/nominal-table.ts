import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Incident } from '../domain/incident/incident.ts';
import { namedByGroup } from '../domain/incident/named-by-group.ts';
import { NominalDeed, type NominalPart } from '../domain/nominal/nominal.ts';
import type { KeptNames, NominalRegister } from '../domain/nominal/nominal-ports.ts';
import { namesItem, namesOf } from './names-item.ts';
import { incidentKey, namesKey, nominalDeedKey, nominalDeedPrefix } from './table-layout.ts';

type Tables = { names: string; deeds: string; incidents: string };

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

/**
 * The incident says of which groups people are named, so that an amendment knows not to move those. An amendment
 * of this moment may have made a victim of a suspect: names are set on the revision that was looked at alone.
 */
const counted = (tableName: string, { report, revision }: Incident, persons: NominalPart) => ({
  Update: {
    TableName: tableName,
    Key: marshall(incidentKey(report.id)),
    UpdateExpression: 'SET namedByGroup = :named',
    ConditionExpression: 'revision = :revision',
    ExpressionAttributeValues: marshall({ ':revision': revision, ':named': namedByGroup(persons) }),
  },
});

const uncounted = (tableName: string, incidentId: string) => ({
  Update: {
    TableName: tableName,
    Key: marshall(incidentKey(incidentId)),
    UpdateExpression: 'REMOVE namedByGroup',
    ConditionExpression: 'attribute_exists(pk)',
  },
});

/** Nothing of the names stays; the item does, so that the same report sent again is known and does not bring them back. */
const emptied = (tableName: string, incidentId: string) => ({
  Update: {
    TableName: tableName,
    Key: marshall(namesKey(incidentId)),
    UpdateExpression: 'SET revision = revision + :one REMOVE persons',
    ConditionExpression: 'attribute_exists(persons)',
    ExpressionAttributeValues: marshall({ ':one': 1 }),
  },
});

const eraseNames = async (client: DynamoDBClient, tables: Tables, incidentId: string): Promise<boolean> => {
  const TransactItems = [emptied(tables.names, incidentId), uncounted(tables.incidents, incidentId)];
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems }));
    return true;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    return error.CancellationReasons?.[0]?.Code === 'ConditionalCheckFailed';
  }
};

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
  incident: Incident,
  persons: NominalPart,
  before: KeptNames | undefined,
): Promise<boolean> => {
  const TransactItems = [
    putOver(tables.names, incident.report.id, persons, before),
    counted(tables.incidents, incident, persons),
  ];
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems }));
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException) return false;
    throw error;
  }
};

/** The names of each incident in one item; what was done to them in a table of its own, to which is only added. */
export const nominalTable = (client: DynamoDBClient, tables: Tables): NominalRegister => ({
  find: async (incidentId) => {
    const asked = { TableName: tables.names, Key: marshall(namesKey(incidentId)), ConsistentRead: true };
    const { Item } = await client.send(new GetItemCommand(asked));
    return Item && namesOf(Item);
  },

  replace: (incident, persons, before) => replaceNames(client, tables, incident, persons, before),

  erase: (incidentId) => eraseNames(client, tables, incidentId),

  note: async (incidentId, { id, ...deed }) => {
    const Item = marshall({ ...nominalDeedKey(incidentId, deed.at, id), ...deed });
    await client.send(
      new PutItemCommand({ TableName: tables.deeds, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
  },

  deeds: (incidentId) => deedsOf(client, tables.deeds, incidentId),
});
