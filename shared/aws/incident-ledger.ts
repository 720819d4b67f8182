import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Incident } from '../domain/incident/incident.ts';
import type { IncidentLedger } from '../domain/incident/incident-ports.ts';
import { namedByGroup } from '../domain/incident/named-by-group.ts';
import type { NominalDeed, NominalPart } from '../domain/nominal/nominal.ts';
import { type Item, incidentItem, incidentOf } from './incident-item.ts';
import { namesItem, namesOf } from './names-item.ts';
import { nominalDeedKey } from './table-layout.ts';

type Tables = { incidents: string; names: string; deeds: string };
type Accepted = Awaited<ReturnType<IncidentLedger['accept']>>;

/** On a refusal DynamoDB hands back what is there, so no second read is needed and nothing can change in between. */
const putNew = (TableName: string, Item: Record<string, AttributeValue>) => ({
  TableName,
  Item,
  ConditionExpression: 'attribute_not_exists(pk)',
  ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
});

const acceptAlone = async (client: DynamoDBClient, { incidents }: Tables, incident: Incident): Promise<Accepted> => {
  try {
    await client.send(new PutItemCommand(putNew(incidents, incidentItem(incident))));
    return { outcome: 'kept' };
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException && error.Item)
      return { outcome: 'known', incident: incidentOf(error.Item) };
    throw error;
  }
};

/** What is there, from the refusals of both writes; of names that were erased only that they were. */
const knownFrom = (incident: Item, names: Item | undefined): Accepted => ({
  outcome: 'known',
  incident: incidentOf(incident),
  ...(names ? { names: namesOf(names) } : {}),
});

/** Who named people, and when, is written down at the same moment. */
const recordedItem = ({ report, receivedAt, reportedBy }: Incident): Item => {
  const deed: NominalDeed = { at: receivedAt, who: reportedBy, deed: 'recorded' };
  return marshall({ ...nominalDeedKey(report.id, receivedAt, deed.deed), ...deed });
};

/** All or nothing: a report is never there without the names that came with it, nor they without it. */
const acceptNamed = async (
  client: DynamoDBClient,
  tables: Tables,
  incident: Incident,
  persons: NominalPart,
): Promise<Accepted> => {
  const report = incidentItem({ ...incident, namedByGroup: namedByGroup(persons) });
  const names = namesItem(incident.report.id, { persons, revision: 1 });
  const TransactItems = [
    { Put: putNew(tables.incidents, report) },
    { Put: putNew(tables.names, names) },
    { Put: putNew(tables.deeds, recordedItem(incident)) },
  ];
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems }));
    return { outcome: 'kept' };
  } catch (error) {
    const reasons = error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : [];
    if (reasons[0]?.Item) return knownFrom(reasons[0].Item, reasons[1]?.Item);
    throw error;
  }
};

/** Keeps reports; one without names is one write. */
export const incidentLedger = (client: DynamoDBClient, tables: Tables): IncidentLedger => ({
  accept: (incident, nominal) =>
    nominal ? acceptNamed(client, tables, incident, nominal) : acceptAlone(client, tables, incident),
});
