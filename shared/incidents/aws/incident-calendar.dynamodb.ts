import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { query } from '../../aws/table.ts';
import { byChange, incidentIdOf } from '../../aws/table-layout.ts';
import type { IncidentCalendar } from '../incident-ports.ts';

const Keyed = z.object({ pk: z.string() });

/**
 * Asks the index of changes, whose moment is that of the arrival, or of the last amendment. `BETWEEN` takes its upper end
 * in, but keys go on after the instant with `#` and an id, so a report of exactly that instant lies above it.
 */
export const incidentCalendar = (client: DynamoDBClient, tableName: string): IncidentCalendar => ({
  between: (blo, { from, to }) =>
    query(
      { client, tableName },
      {
        IndexName: byChange.name,
        KeyConditionExpression: 'blo = :blo AND changedKey BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':blo': blo, ':from': from, ':to': to },
      },
      (item) => incidentIdOf(Keyed.parse(item).pk),
    ),
});
