import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, parsed } from '../../shared/lambda/http.ts';
import { ringUnreadable } from '../../shared/lambda/ring-unreadable.ts';
import { figuresShelf } from '../../shared/statistics/aws/daily-statistics.dynamodb.ts';
import { statisticsCsv } from '../../shared/statistics/statistics-csv.ts';
import { StatisticsQuery } from '../../shared/statistics/statistics-query.ts';
import { Env } from './env.ts';
import { readStatistics } from './read-statistics.ts';

const env = readEnv(Env);
const shelf = figuresShelf(dynamoClient(), env.STATISTICS_TABLE, ringUnreadable);
const ports = { scope: env.SCOPE, areas: env.AREAS, timeZone: env.TIME_ZONE, shelf, clock: Date.now };
const csv = 'text/csv';

export const handler = httpFunction(
  async ({ mediaType, query, caller }) => {
    const answer = await readStatistics(parsed(StatisticsQuery, query), caller, ports);
    if (mediaType !== csv) return { status: 200, body: answer };
    return {
      status: 200,
      text: statisticsCsv(answer.rows, answer.by),
      headers: { 'content-type': `${csv}; charset=utf-8` },
    };
  },
  ['application/json', csv],
);
