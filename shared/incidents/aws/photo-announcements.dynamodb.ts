import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { query } from '../../aws/table.ts';
import { byAnnouncement, incidentIdOf } from '../../aws/table-layout.ts';
import type { PhotoAnnouncements } from '../incident-repository.ts';

const Keyed = z.object({ pk: z.string() });

/** Asks the sparse index of announcements: where nothing is announced, a question finds nothing and costs nothing. */
export const photoAnnouncements = (client: DynamoDBClient, tableName: string): PhotoAnnouncements => ({
  // `BETWEEN` includes its upper end, but keys go on after the instant with `#` and an id: an announcement of exactly that
  // instant lies above it.
  between: async (blo, { from, to }) => {
    const found = await query(
      { client, tableName },
      {
        IndexName: byAnnouncement.name,
        KeyConditionExpression: `${byAnnouncement.partition} = :blo AND ${byAnnouncement.sort} BETWEEN :from AND :to`,
        ExpressionAttributeValues: { ':blo': blo, ':from': from, ':to': to },
      },
      (item) => incidentIdOf(Keyed.parse(item).pk),
    );
    return [...new Set(found)];
  },
});
