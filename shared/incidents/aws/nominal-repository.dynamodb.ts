import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ledgerPage } from '../../aws/ledger-page.ts';
import { readable } from '../../aws/readable.ts';
import { isUnmet, refusalsOf, succeeded } from '../../aws/succeeded.ts';
import { get, ifNew, put, putIn, transact, updateIn } from '../../aws/table.ts';
import { incidentKey, namesKey, nominalDeedKey, nominalDeedPrefix } from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import type { Incident } from '../incident.ts';
import { type NominalPart, nominalDeedRecord } from '../names/nominal-part.ts';
import type { NominalRepository, StoredNames } from '../names/nominal-repository.ts';
import { namedByGroup } from '../report/named-by-group.ts';
import { namesItem, namesRecord } from './names-item.ts';

type Tables = { names: string; deeds: string; incidents: string };

/** Names may be set only over those that were seen, so that of two changes at once one is told to look again. */
const putOver = (tableName: string, incidentId: string, persons: NominalPart, before: StoredNames | undefined) =>
  putIn(
    tableName,
    namesItem(incidentId, { persons, revision: (before?.revision ?? 0) + 1 }),
    before
      ? { ConditionExpression: 'revision = :seen', ExpressionAttributeValues: { ':seen': before.revision } }
      : ifNew,
  );

/**
 * The incident says of which groups people are named, so that an amendment knows not to move those. An amendment
 * of this moment may have made a victim of a suspect: names are set on the revision that was looked at alone.
 */
const counted = (tableName: string, { report, revision }: Incident, persons: NominalPart) =>
  updateIn(tableName, incidentKey(report.id), {
    UpdateExpression: 'SET namedByGroup = :named',
    ConditionExpression: 'revision = :revision',
    ExpressionAttributeValues: { ':revision': revision, ':named': namedByGroup(persons) },
  });

const uncounted = (tableName: string, incidentId: string) =>
  updateIn(tableName, incidentKey(incidentId), {
    UpdateExpression: 'REMOVE namedByGroup',
    ConditionExpression: 'attribute_exists(pk)',
  });

/** Nothing of the names stays; the item does, so that the same report sent again is known and does not bring them back. */
const emptied = (tableName: string, incidentId: string) =>
  updateIn(tableName, namesKey(incidentId), {
    UpdateExpression: 'SET revision = revision + :one REMOVE persons',
    ConditionExpression: 'attribute_exists(persons)',
    ExpressionAttributeValues: { ':one': 1 },
  });

const eraseNames = async (client: DynamoDBClient, tables: Tables, incidentId: string): Promise<boolean> => {
  try {
    await transact(client, [emptied(tables.names, incidentId), uncounted(tables.incidents, incidentId)]);
    return true;
  } catch (error) {
    const [names] = refusalsOf(error);
    if (!names) throw error;
    return isUnmet(names);
  }
};

/** Sets names only if the incident and the names are what was seen. */
const replaceNames = async (
  client: DynamoDBClient,
  tables: Tables,
  incident: Incident,
  persons: NominalPart,
  before: StoredNames | undefined,
): Promise<boolean> => {
  const names = putOver(tables.names, incident.report.id, persons, before);
  try {
    await transact(client, [names, counted(tables.incidents, incident, persons)]);
    return true;
  } catch (error) {
    if (refusalsOf(error).length > 0) return false;
    throw error;
  }
};

/**
 * The names of each incident in one item; what was done to them in a table of its own, to which is only added.
 * @param onUnreadable hears of deeds that their list goes on without
 */
export const nominalRepository = (
  client: DynamoDBClient,
  tables: Tables,
  onUnreadable?: OnUnreadable,
): NominalRepository => {
  const deedsTable = { client, tableName: tables.deeds };
  return {
    find: (incidentId) => get({ client, tableName: tables.names }, namesKey(incidentId), namesRecord.read),

    replace: (incident, persons, before) => replaceNames(client, tables, incident, persons, before),

    erase: (incidentId) => eraseNames(client, tables, incidentId),

    addDeed: async (incidentId, { id, hour, ...deed }) => {
      const item = nominalDeedRecord.write({ ...nominalDeedKey(incidentId, hour ?? deed.at, id), ...deed });
      const putting = put(deedsTable, item, ifNew);
      await (hour ? succeeded(putting) : putting);
    },

    deeds: (incidentId, after = nominalDeedPrefix, limit) =>
      ledgerPage(
        deedsTable,
        { pk: namesKey(incidentId).pk, after, to: `${nominalDeedPrefix}~`, limit },
        readable(nominalDeedRecord, onUnreadable),
      ),
  };
};
