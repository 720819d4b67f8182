import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readable } from '../../aws/readable.ts';
import { refusalsOf } from '../../aws/succeeded.ts';
import { type Item, ifNew, put, putIn, query, transact } from '../../aws/table.ts';
import {
  incidentKey,
  incidentPartition,
  isAcknowledgedAbroadSortKey,
  isPhotoSortKey,
  isShareDecisionSortKey,
  nominalDeedKey,
  presentSortKeys,
  reportSortKey,
  sortKeyOf,
} from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { arrivalOf } from '../../photos/aws/photo-arrival-record.ts';
import { acknowledgedAbroadRecord } from '../acknowledged-abroad.ts';
import { type Incident, incidentRecord } from '../incident.ts';
import type { IncidentFile, IncidentRepository, InsertOutcome } from '../incident-repository.ts';
import { type NominalDeed, type NominalPart, nominalDeedRecord } from '../names/nominal-part.ts';
import { namedByGroup } from '../report/named-by-group.ts';
import { shareDecisionRecord } from '../share-decision.ts';
import { incidentItem, incidentOf } from './incident-item.ts';
import { namesItem, namesRecord } from './names-item.ts';

type Tables = { incidents: string; names: string; deeds: string };

/** On a refusal DynamoDB hands back what is there, so no second read is needed and nothing can change in between. */
const orKnown = { ...ifNew, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;

/** Who named people, and when, is written down at the same moment. */
const recordedItem = ({ report, receivedAt, reportedBy }: Incident): Item => {
  const deed: NominalDeed = { at: receivedAt, who: reportedBy, deed: 'recorded' };
  return nominalDeedRecord.write({ ...nominalDeedKey(report.id, receivedAt, deed.deed), ...deed });
};

/** All or nothing: a report is never there without the names that came with it, nor they without it. */
const putNamed = (client: DynamoDBClient, tables: Tables, incident: Incident, persons: NominalPart) => {
  const { id } = incident.report;
  return transact(client, [
    putIn(tables.incidents, incidentItem({ ...incident, namedByGroup: namedByGroup(persons) }), orKnown),
    putIn(tables.names, namesItem(id, { persons, revision: 1 }), orKnown),
    putIn(tables.deeds, recordedItem(incident), orKnown),
  ]);
};

const insertOnce = async (
  client: DynamoDBClient,
  tables: Tables,
  incident: Incident,
  nominal?: NominalPart,
): Promise<InsertOutcome> => {
  const alone = { client, tableName: tables.incidents };
  try {
    await (nominal ? putNamed(client, tables, incident, nominal) : put(alone, incidentItem(incident), orKnown));
    return { outcome: 'kept' };
  } catch (error) {
    const [report, names] = refusalsOf(error);
    if (!report?.item) throw error;
    // Of names that were erased, only that they were comes back.
    const namesThere = names?.item ? { names: namesRecord.read(names.item) } : {};
    return { outcome: 'known', incident: incidentOf(report.item), ...namesThere };
  }
};

/** One consistent query: an incident shares a partition with the states of its photos. Its history is left out. */
const itemsOf = (client: DynamoDBClient, tableName: string, id: string): Promise<Item[]> =>
  query(
    { client, tableName },
    {
      KeyConditionExpression: 'pk = :incident AND sk BETWEEN :first AND :last',
      ExpressionAttributeValues: {
        ':incident': incidentPartition(id),
        ':first': presentSortKeys.first,
        ':last': presentSortKeys.last,
      },
      ConsistentRead: true,
    },
    (item) => item,
  );

const fileOf = (items: readonly Item[]): IncidentFile | undefined => {
  const report = items.find((item) => sortKeyOf(item) === reportSortKey);
  if (!report) return undefined;
  const itemsWith = (isWanted: (sortKey: string) => boolean) => items.filter((item) => isWanted(sortKeyOf(item)));
  return {
    incident: incidentOf(report),
    arrivals: itemsWith(isPhotoSortKey).map(arrivalOf),
    acknowledgedAbroad: itemsWith(isAcknowledgedAbroadSortKey).map(acknowledgedAbroadRecord.read),
    shareDecisions: itemsWith(isShareDecisionSortKey).map(shareDecisionRecord.read),
  };
};

const find = async (client: DynamoDBClient, tableName: string, id: string): Promise<IncidentFile | undefined> =>
  fileOf(await itemsOf(client, tableName, id));

/** The half of the repository that reads: a function that only reads has neither the other tables nor the code to write. */
export const incidentReader = (client: DynamoDBClient, tableName: string): Pick<IncidentRepository, 'find'> => ({
  find: (id) => find(client, tableName, id),
});

/**
 * The same for a job that goes through many: an incident that cannot be read, or a photo of it, is passed over.
 * @param onUnreadable hears of it
 */
export const readableIncidents = (
  client: DynamoDBClient,
  tableName: string,
  onUnreadable: OnUnreadable,
): Pick<IncidentRepository, 'find'> => ({
  find: async (id) => {
    const items = await itemsOf(client, tableName, id);
    return readable({ name: incidentRecord.name, read: () => fileOf(items) }, onUnreadable)(incidentKey(id));
  },
});

/** Incidents in their table; the names that came with one in a table of their own. */
export const incidentRepository = (client: DynamoDBClient, tables: Tables): IncidentRepository => ({
  insertOnce: (incident, nominal) => insertOnce(client, tables, incident, nominal),
  find: (id) => find(client, tables.incidents, id),
});
