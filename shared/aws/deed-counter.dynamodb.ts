import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { DeedCounter, HourOfDeeds } from '../foundation/limits/deed-counter.ts';
import { attempted } from './succeeded.ts';
import { update } from './table.ts';
import { countKey, expiresAt } from './table-layout.ts';

const secondsAnHour = 3_600;

/** Two hours after its own an hour is looked at by nobody, nor is a day, which has the number of its first hour. */
const keptHours = (deed: HourOfDeeds['deed']): number => (deed === 'photoMegabytes' ? 26 : 3);

const Counted = z.object({ deeds: z.number() });

/** Counts deeds of persons in a table that forgets an hour after a while. */
export const deedCounter =
  (client: DynamoDBClient, tableName: string): DeedCounter =>
  async ({ person, deed, hour }, most, more = 1) => {
    const counting = update({ client, tableName }, countKey(person, deed, hour), {
      UpdateExpression: 'ADD deeds :more SET #expiresAt = :expiresAt',
      ConditionExpression: 'attribute_not_exists(deeds) OR deeds <= :room',
      ExpressionAttributeNames: { '#expiresAt': expiresAt },
      ExpressionAttributeValues: {
        ':more': more,
        ':room': most - more,
        ':expiresAt': (hour + keptHours(deed)) * secondsAnHour,
      },
      ReturnValues: 'UPDATED_NEW',
    });
    const attempt = await attempted(counting);
    return attempt.made ? Counted.parse(attempt.item).deeds : undefined;
  };
