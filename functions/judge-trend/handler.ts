import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { opinionRepository } from '../../shared/trends/aws/opinion-repository.dynamodb.ts';
import { trendRepository } from '../../shared/trends/aws/trend-repository.dynamodb.ts';
import * as contract from '../../shared/trends/opinions/contract.ts';
import { Env } from './env.ts';
import { judgeTrend } from './judge-trend.ts';

const { SCOPE, STATISTICS_TABLE } = readEnv(Env);
const client = dynamoClient();
const ports = {
  trends: trendRepository(client, STATISTICS_TABLE, SCOPE),
  opinions: opinionRepository(client, STATISTICS_TABLE, SCOPE),
  clock: Date.now,
};

export const handler = httpFunction(
  route(contract.judgeTrend).answeredBy(async ({ path, body, caller }) =>
    ok(await judgeTrend(path.id, body.opinion, caller, ports)),
  ),
);
