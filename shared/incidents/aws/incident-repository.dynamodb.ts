import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { refusalsOf } from '../../aws/conditional-write.ts';
import { type Item, ifNew, put, putIn, transact } from '../../aws/table.ts';
import { nominalDeedKey } from '../../aws/table-layout.ts';
import type { Incident } from '../incident.ts';
import type { IncidentLedger } from '../incident-ports.ts';
import { type NominalDeed, type NominalPart, nominalDeedRecord } from '../names/nominal.ts';
import { namedByGroup } from '../report/named-by-group.ts';
import { incidentItem, incidentOf } from './incident-item-codec.ts';
import { namesItem, namesRecord } from './names-item-codec.ts';

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

/** Keeps reports; one without names is one write. */
export const incidentLedger = (client: DynamoDBClient, tables: Tables): IncidentLedger => ({
  accept: async (accepted, nominal) => {
    const alone = { client, tableName: tables.incidents };
    try {
      await (nominal ? putNamed(client, tables, accepted, nominal) : put(alone, incidentItem(accepted), orKnown));
      return { outcome: 'kept' };
    } catch (error) {
      const [report, names] = refusalsOf(error);
      if (!report?.item) throw error;
      const incident = incidentOf(report.item);
      // Of names that were erased only that they were.
      return { outcome: 'known', incident, ...(names?.item ? { names: namesRecord.read(names.item) } : {}) };
    }
  },
});
