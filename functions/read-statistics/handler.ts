import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { htmlAnswer, httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { reportPages } from '../../shared/reports/aws/report-pages.s3.ts';
import { readReport as report } from '../../shared/reports/contract.ts';
import { readReport } from '../../shared/reports/workflows/read-report.ts';
import { dailyStatisticsRepository } from '../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import { peopleReleaseRepository } from '../../shared/statistics/aws/people-release-repository.dynamodb.ts';
import * as contract from '../../shared/statistics/contract.ts';
import { dataDictionary } from '../../shared/statistics/data-dictionary.ts';
import { partOf, statisticsCsv } from '../../shared/statistics/statistics-csv.ts';
import { Env } from './env.ts';
import { readStatistics } from './read-statistics.ts';

const { SCOPE: scope, AREAS: areas, TIME_ZONE: timeZone, ...env } = readEnv(Env);
const client = dynamoClient();
const place = { scope, areas, timeZone, clock: Date.now };
const ports = {
  ...place,
  dailyStatistics: dailyStatisticsRepository(client, env.STATISTICS_TABLE, logUnreadable),
  releases: peopleReleaseRepository(client, env.STATISTICS_TABLE, logUnreadable),
  pages: reportPages(client.config, env.REPORT_BUCKET, env.AWS_ENDPOINT_URL_S3),
};

export const handler = httpFunction(
  route(contract.readStatistics).answeredBy(async ({ mediaType, query, caller }) => {
    const answer = await readStatistics(query, caller, ports);
    if (mediaType !== 'text/csv') return ok(answer);
    return { status: 200, mediaType, text: statisticsCsv(answer.rows, query.by, partOf(answer)) };
  }),
  route(contract.describeStatistics).answeredBy(async () => ok(dataDictionary())),
  route(report).answeredBy(async (asked) => htmlAnswer(await readReport(asked, ports))),
);
