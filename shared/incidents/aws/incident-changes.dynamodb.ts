import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { readable } from '../../aws/readable.ts';
import { query } from '../../aws/table.ts';
import { byChange, positionIn } from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { incidentRecord } from '../incident.ts';
import type { IncidentChanges } from '../incident-repository.ts';

/** `occurredBefore` is what an amendment that moves an incident leaves behind; the first revision has none. */
const Change = z
  .object({
    occurredAt: z.iso.datetime(),
    occurredBefore: z.array(z.iso.datetime()).default([]),
    receivedAt: z.iso.datetime().optional(),
    [byChange.sort]: z.string().default(''),
  })
  .transform(({ [byChange.sort]: key, ...change }) => ({
    ...change,
    ...(change.receivedAt === positionIn(key).moment ? { isNew: true } : {}),
  }));

/**
 * Asks the index of changes, whose moment is that of the arrival, or of the last amendment. The index is filled a little
 * after the table, so what was accepted a moment ago may be missing: the next question must begin earlier than this one
 * ended.
 * @param onUnreadable hears of incidents whose days cannot be read
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
