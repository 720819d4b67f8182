import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { amendmentRepository } from './amendment-repository.dynamodb.ts';
import { incidentReader } from './incident-repository.dynamodb.ts';
import { revisionRepository } from './revision-repository.dynamodb.ts';

/** What a correction reads and writes, all of it in the table of incidents. */
export const correctionTables = (client: DynamoDBClient, tableName: string) => ({
  incidents: incidentReader(client, tableName),
  amendments: amendmentRepository(client, tableName),
  revisions: revisionRepository(client, tableName),
});
