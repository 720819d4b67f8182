import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { dailyStatisticsRepository } from '../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import { peopleReleaseRepository } from '../../shared/statistics/aws/people-release-repository.dynamodb.ts';
import * as contract from '../../shared/statistics/contract.ts';
import { dataDictionary } from '../../shared/statistics/data-dictionary.ts';
import { partOf, statisticsCsv } from '../../shared/statistics/statistics-csv.ts';
import { Env } from './env.ts';
import { readStatistics } from './read-statistics.ts';

const env = readEnv(Env);
const client = dynamoClient();
const ports = {
  scope: env.SCOPE,
  areas: env.AREAS,
  timeZone: env.TIME_ZONE,
  dailyStatistics: dailyStatisticsRepository(client, env.STATISTICS_TABLE, logUnreadable),
  releases: peopleReleaseRepository(client, env.STATISTICS_TABLE, logUnreadable),
  clock: Date.now,
};

export const handler = httpFunction(
  route(contract.readStatistics).answeredBy(async ({ mediaType, query, caller }) => {
    const answer = await readStatistics(query, caller, ports);
    if (mediaType !== 'text/csv') return ok(answer);
    return { status: 200, mediaType, text: statisticsCsv(answer.rows, query.by, partOf(answer)) };
  }),
  route(contract.describeStatistics).answeredBy(async () => ok(dataDictionary())),
);
