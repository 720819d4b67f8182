import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { incidentRepository } from './incident-repository.dynamodb.ts';
import { revisionReader } from './revision-repository.dynamodb.ts';

/** The tables by the variables that name them. */
type Tables = Readonly<Record<'INCIDENTS_TABLE' | 'NOMINAL_TABLE' | 'NOMINAL_DEEDS_TABLE', string>>;

/** What a report reads and writes: incidents with their revisions, names, and the deeds done to them. */
export const submissionTables = (client: DynamoDBClient, tables: Tables) => ({
  incidents: incidentRepository(client, {
    incidents: tables.INCIDENTS_TABLE,
    names: tables.NOMINAL_TABLE,
    deeds: tables.NOMINAL_DEEDS_TABLE,
  }),
  revisions: revisionReader(client, tables.INCIDENTS_TABLE),
});
