import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { query } from '../../aws/table.ts';
import { byChange } from '../../aws/table-layout.ts';
import type { IncidentChanges } from '../incident-ports.ts';

/** `occurredBefore` is what an amendment that moves an incident leaves behind; the first revision has none. */
const Change = z.object({ occurredAt: z.iso.datetime(), occurredBefore: z.array(z.iso.datetime()).default([]) });

/**
 * Asks the index of changes. It is filled a little after the table, so what was accepted a moment ago may be missing:
 * whoever asks again must begin earlier than it ended.
 */
export const incidentChanges = (client: DynamoDBClient, tableName: string): IncidentChanges => ({
  since: (blo, from) =>
    query(
      { client, tableName },
      {
        IndexName: byChange.name,
        KeyConditionExpression: from ? 'blo = :blo AND changedKey >= :from' : 'blo = :blo',
        ExpressionAttributeValues: { ':blo': blo, ...(from ? { ':from': from } : {}) },
      },
      (item) => Change.parse(item),
    ),
});
