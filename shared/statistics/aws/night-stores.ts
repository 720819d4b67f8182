import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dailyStatisticsRepository } from './daily-statistics-repository.dynamodb.ts';
import { peopleReleaseRepository } from './people-release-repository.dynamodb.ts';
import { statisticsCheckpoint } from './statistics-checkpoint.dynamodb.ts';

/** What a night keeps in the table of statistics; it reads what it saved a moment ago. */
export const nightStores = (client: DynamoDBClient, tableName: string) => ({
  dailyStatistics: dailyStatisticsRepository(client, tableName, undefined, true),
  releases: peopleReleaseRepository(client, tableName),
  checkpoint: statisticsCheckpoint(client, tableName),
});
