import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { readable } from '../../aws/readable.ts';
import { query } from '../../aws/table.ts';
import { byChange } from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { incidentRecord } from '../incident.ts';
import type { IncidentChanges } from '../incident-ports.ts';

/** `occurredBefore` is what an amendment that moves an incident leaves behind; the first revision has none. */
const Change = z.object({ occurredAt: z.iso.datetime(), occurredBefore: z.array(z.iso.datetime()).default([]) });

/**
 * Asks the index of changes. It is filled a little after the table, so what was accepted a moment ago may be missing:
 * whoever asks again must begin earlier than it ended.
 * @param onUnreadable hears of incidents whose days are not known
 */
export const incidentChanges = (
  client: DynamoDBClient,
  tableName: string,
  onUnreadable?: OnUnreadable,
): IncidentChanges => ({
  since: (blo, from) =>
    query(
      { client, tableName },
      {
        IndexName: byChange.name,
        KeyConditionExpression: from ? 'blo = :blo AND changedKey >= :from' : 'blo = :blo',
        ExpressionAttributeValues: { ':blo': blo, ...(from ? { ':from': from } : {}) },
      },
      readable({ name: incidentRecord.name, read: (item) => Change.parse(item) }, onUnreadable),
    ),
});
