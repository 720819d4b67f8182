import { createHash } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DailyCounter } from '../foundation/limits/daily-counter.ts';
import { succeeded } from './succeeded.ts';
import { update } from './table.ts';
import { dayCountKey, expiresAt } from './table-layout.ts';

const secondsADay = 86_400;

/** Two days after its own a day is looked at by nobody. */
const keptDays = 2;

/** A name may hold a phone number, which has no place in this table. */
const hashOf = (name: string): string => createHash('sha256').update(name).digest('base64url');

/** Counts by the day in the table that forgets. */
export const dailyCounter =
  (client: DynamoDBClient, tableName: string): DailyCounter =>
  ({ name, day }, most) =>
    succeeded(
      update({ client, tableName }, dayCountKey(hashOf(name), day), {
        UpdateExpression: 'ADD counted :one SET #expiresAt = :expiresAt',
        ConditionExpression: 'attribute_not_exists(counted) OR counted < :most',
        ExpressionAttributeNames: { '#expiresAt': expiresAt },
        ExpressionAttributeValues: { ':one': 1, ':most': most, ':expiresAt': (day + keptDays) * secondsADay },
      }),
    );
