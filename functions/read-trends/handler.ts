import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { opinionRepository } from '../../shared/trends/aws/opinion-repository.dynamodb.ts';
import { trendRepository } from '../../shared/trends/aws/trend-repository.dynamodb.ts';
import * as contract from '../../shared/trends/contract.ts';
import * as judging from '../../shared/trends/opinions/contract.ts';
import { Env } from './env.ts';
import { readTrends, readUsefulness } from './read-trends.ts';

const { SCOPE: scope, TIME_ZONE: timeZone, STATISTICS_TABLE } = readEnv(Env);
const client = dynamoClient();
const trends = trendRepository(client, STATISTICS_TABLE, scope, logUnreadable);
const opinions = opinionRepository(client, STATISTICS_TABLE, scope, logUnreadable);

export const handler = httpFunction(
  route(contract.listTrends).answeredBy(async ({ query, caller, language }) =>
    ok(await readTrends(query, caller, language, { scope, timeZone, trends })),
  ),
  route(judging.readUsefulness).answeredBy(async ({ caller }) =>
    ok(await readUsefulness(caller, { scope, timeZone, trends, opinions, clock: Date.now })),
  ),
);
