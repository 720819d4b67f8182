import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dailyStatisticsRepository } from './daily-statistics-repository.dynamodb.ts';
import { parquetStore } from './parquet-store.s3.ts';
import { peopleReleaseRepository } from './people-release-repository.dynamodb.ts';
import { statisticsCheckpoint } from './statistics-checkpoint.dynamodb.ts';

/** Names of what a night writes to, and the country whose files it leaves. */
export type NightStoreNames = {
  STATISTICS_TABLE: string;
  REPORT_BUCKET: string;
  COUNTRY: string;
  AWS_ENDPOINT_URL_S3?: string | undefined;
};

/** A night keeps these in the table of statistics, where it reads what it saved a moment ago, and leaves files. */
export const nightStores = (client: DynamoDBClient, names: NightStoreNames) => {
  const { STATISTICS_TABLE, REPORT_BUCKET: bucket, COUNTRY: country, AWS_ENDPOINT_URL_S3: endpoint } = names;
  return {
    dailyStatistics: dailyStatisticsRepository(client, STATISTICS_TABLE, undefined, true),
    releases: peopleReleaseRepository(client, STATISTICS_TABLE),
    checkpoint: statisticsCheckpoint(client, STATISTICS_TABLE),
    parquet: parquetStore(client.config, { bucket, country, endpoint }),
  };
};
