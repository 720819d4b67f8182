import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { readable } from '../../aws/readable.ts';
import { succeeded } from '../../aws/succeeded.ts';
import { ifNew, put, query } from '../../aws/table.ts';
import { releaseKey, releaseRange } from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { PeopleRelease } from '../disclosure/people-release.ts';
import type { PeopleReleaseRepository } from '../people-release-repository.ts';

const KeptRelease = z.object({ release: PeopleRelease });

export const peopleReleaseRecord = versionedRecord('people-release', KeptRelease);

/**
 * Releases in the table of statistics, an item each: none is ever written again.
 * @param onUnreadable hears of releases that the figures go on without
 */
export const peopleReleaseRepository = (
  client: DynamoDBClient,
  tableName: string,
  onUnreadable?: OnUnreadable,
): PeopleReleaseRepository => {
  const table = { client, tableName };
  return {
    insertOnce: (area, release) =>
      succeeded(
        put(table, peopleReleaseRecord.write({ ...releaseKey(area, release.month, release.revision), release }), ifNew),
      ),
    between: (area, months) => {
      const { pk, from, to } = releaseRange(area, months);
      return query(
        table,
        {
          KeyConditionExpression: 'pk = :area AND sk BETWEEN :from AND :to',
          ExpressionAttributeValues: { ':area': pk, ':from': from, ':to': to },
          ConsistentRead: true,
        },
        readable(
          { name: peopleReleaseRecord.name, read: (item) => peopleReleaseRecord.read(item).release },
          onUnreadable,
        ),
      );
    },
  };
};
