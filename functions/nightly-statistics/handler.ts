import { topicClient } from '../../shared/alerts/aws/topic-client.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentChanges } from '../../shared/incidents/aws/incident-changes.dynamodb.ts';
import { incidentSearch } from '../../shared/incidents/aws/incident-search.dynamodb.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { jobFunction } from '../../shared/lambda/job-function.ts';
import { log, logError } from '../../shared/lambda/log.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { dailyStatisticsRepository } from '../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import { exchangeTopic } from '../../shared/statistics/aws/exchange-topic.sns.ts';
import { parquetStore } from '../../shared/statistics/aws/parquet-store.s3.ts';
import { peopleReleaseRepository } from '../../shared/statistics/aws/people-release-repository.dynamodb.ts';
import { statisticsCheckpoint } from '../../shared/statistics/aws/statistics-checkpoint.dynamodb.ts';
import { type NightReport, nightFacts } from '../../shared/statistics/night-report.ts';
import { Env } from './env.ts';
import { NightOrder, nightlyStatistics } from './nightly-statistics.ts';

const env = readEnv(Env);
const client = dynamoClient();
const country = { code: env.COUNTRY, timeZone: env.TIME_ZONE, blos: env.BLOS };
const place = { bucket: env.REPORT_BUCKET, country: env.COUNTRY, endpoint: env.AWS_ENDPOINT_URL_S3 };
const ports = {
  changes: incidentChanges(client, env.INCIDENTS_TABLE, logUnreadable),
  incidents: incidentSearch(client, env.INCIDENTS_TABLE, logUnreadable),
  dailyStatistics: dailyStatisticsRepository(client, env.STATISTICS_TABLE, undefined, true),
  releases: peopleReleaseRepository(client, env.STATISTICS_TABLE),
  checkpoint: statisticsCheckpoint(client, env.STATISTICS_TABLE),
  exchange: exchangeTopic(topicClient(), env.EXCHANGE_TOPIC_ARN),
  parquet: parquetStore(client.config, place),
  clock: Date.now,
  onDayFailed: (day: string, error: unknown) => logError('day-not-counted', error, { day }),
  onReleaseFailed: (month: string, error: unknown) => logError('month-not-released', error, { month }),
  onMonthUnwritten: (month: string, error: unknown) => logError('month-not-written', error, { month }),
  onEnd: (report: NightReport) => log('night-report', nightFacts(report)),
};

export const handler = jobFunction(NightOrder, (order) => nightlyStatistics(order, country, ports));
