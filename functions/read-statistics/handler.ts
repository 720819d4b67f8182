import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { dailyStatisticsRepository } from '../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import * as contract from '../../shared/statistics/contract.ts';
import { statisticsCsv } from '../../shared/statistics/statistics-csv.ts';
import { Env } from './env.ts';
import { readStatistics } from './read-statistics.ts';

const env = readEnv(Env);
const dailyStatistics = dailyStatisticsRepository(dynamoClient(), env.STATISTICS_TABLE, logUnreadable);
const ports = { scope: env.SCOPE, areas: env.AREAS, timeZone: env.TIME_ZONE, dailyStatistics, clock: Date.now };

export const handler = httpFunction(
  route(contract.readStatistics).answeredBy(async ({ mediaType, query, caller }) => {
    const answer = await readStatistics(query, caller, ports);
    if (mediaType !== 'text/csv') return ok(answer);
    return { status: 200, mediaType, text: statisticsCsv(answer.rows, answer.by) };
  }),
);
