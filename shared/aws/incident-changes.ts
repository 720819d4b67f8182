import { type DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { IncidentChange, IncidentChanges } from '../domain/statistics/statistics-ports.ts';
import { byChange } from './table-layout.ts';

/** `occurredBefore` is what an amendment that moves an incident leaves behind; the first revision has none. */
const Change = z.object({ occurredAt: z.iso.datetime(), occurredBefore: z.array(z.iso.datetime()).default([]) });

/**
 * Asks the index of changes. It is filled a little after the table, so what was accepted a moment ago may be missing:
 * whoever asks again must begin earlier than it ended.
 */
export const incidentChanges = (client: DynamoDBClient, tableName: string): IncidentChanges => ({
  since: async (blo, from) => {
    const changes: IncidentChange[] = [];
    const pages = paginateQuery(
      { client },
      {
        TableName: tableName,
        IndexName: byChange.name,
        KeyConditionExpression: from ? 'blo = :blo AND changedKey >= :from' : 'blo = :blo',
        ExpressionAttributeValues: marshall({ ':blo': blo, ...(from ? { ':from': from } : {}) }),
      },
    );
    for await (const page of pages) changes.push(...(page.Items ?? []).map((item) => Change.parse(unmarshall(item))));
    return changes;
  },
});
