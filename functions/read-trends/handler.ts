import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { trendRepository } from '../../shared/trends/aws/trend-repository.dynamodb.ts';
import * as contract from '../../shared/trends/contract.ts';
import { Env } from './env.ts';
import { readTrends } from './read-trends.ts';

const { SCOPE: scope, TIME_ZONE: timeZone, STATISTICS_TABLE } = readEnv(Env);
const trends = trendRepository(dynamoClient(), STATISTICS_TABLE, scope, logUnreadable);

export const handler = httpFunction(
  route(contract.listTrends).answeredBy(async ({ query, caller, language }) =>
    ok(await readTrends(query, caller, language, { scope, timeZone, trends })),
  ),
);
