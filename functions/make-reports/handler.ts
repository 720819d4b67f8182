import { createHash } from 'node:crypto';
import * as z from 'zod';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { filesBeside } from '../../shared/lambda/files-beside.ts';
import { jobFunction } from '../../shared/lambda/job-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { bucketClient } from '../../shared/photos/aws/bucket-client.ts';
import { reportStore } from '../../shared/reports/aws/report-store.s3.ts';
import { reportPage } from '../../shared/reports/page/report-page.ts';
import { EditionName } from '../../shared/reports/report-edition.ts';
import { reportFonts } from '../../shared/reports/report-fonts.ts';
import { dailyStatisticsRepository } from '../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import { peopleReleaseRepository } from '../../shared/statistics/aws/people-release-repository.dynamodb.ts';
import { trendRepository } from '../../shared/trends/aws/trend-repository.dynamodb.ts';
import { Env } from './env.ts';
import { makeReports, type Ports } from './make-reports.ts';

const { SCOPE: scope, AREAS: areas, TIME_ZONE: timeZone, STATISTICS_TABLE, ...env } = readEnv(Env);
const client = dynamoClient();
const read = filesBeside(import.meta.url, 'fonts');
const fontOf = (name = '') => (name ? Buffer.from(read(name)).toString('base64') : undefined);
const ports: Ports = {
  dailyStatistics: dailyStatisticsRepository(client, STATISTICS_TABLE, logUnreadable),
  releases: peopleReleaseRepository(client, STATISTICS_TABLE, logUnreadable),
  trends: trendRepository(client, STATISTICS_TABLE, scope, logUnreadable),
  store: reportStore(bucketClient(env.AWS_ENDPOINT_URL_S3), env.REPORT_BUCKET),
  page: (model, language) => reportPage(model, language, fontOf(reportFonts[language])),
  digest: (text) => createHash('sha256').update(text).digest('hex'),
  clock: Date.now,
};
const Order = z.strictObject({ editions: z.array(EditionName).min(1).optional() });

export const handler = jobFunction(Order, ({ editions }) => makeReports({ scope, areas, timeZone }, editions, ports));
