import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { exchangeTopic } from '../../shared/aws/exchange-topic.ts';
import { incidentChanges } from '../../shared/aws/incident-changes.ts';
import { reportArchive } from '../../shared/aws/report-archive.ts';
import { figuresLedger, watermark } from '../../shared/aws/statistics-table.ts';
import { topicClient } from '../../shared/aws/topic-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { jobFunction } from '../../shared/lambda/job.ts';
import { ring } from '../../shared/lambda/log.ts';
import { Env } from './env.ts';
import { NightOrder, nightlyStatistics } from './nightly-statistics.ts';

const env = readEnv(Env);
const client = dynamoClient();
const country = { code: env.COUNTRY, timeZone: env.TIME_ZONE, blos: env.BLOS };
const ports = {
  changes: incidentChanges(client, env.INCIDENTS_TABLE),
  archive: reportArchive(client, env.INCIDENTS_TABLE),
  ledger: figuresLedger(client, env.STATISTICS_TABLE),
  watermark: watermark(client, env.STATISTICS_TABLE),
  exchange: exchangeTopic(topicClient(), env.EXCHANGE_TOPIC_ARN),
  clock: Date.now,
  onDayFailed: (day: string, error: unknown) => ring('day-not-counted', error, { day }),
};

export const handler = jobFunction(NightOrder, (order) => nightlyStatistics(order, country, ports));
