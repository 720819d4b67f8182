import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { queueFunction } from '../../shared/lambda/stream-function.ts';
import { topicMessageIn } from '../../shared/lambda/topic-message-in.ts';
import { dailyStatisticsRepository } from '../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import { peopleReleaseRepository } from '../../shared/statistics/aws/people-release-repository.dynamodb.ts';
import { Env } from './env.ts';
import { regionalStatistics } from './regional-statistics.ts';

const env = readEnv(Env);
const exchange = { countries: env.COUNTRIES, topicPrefix: env.EXCHANGE_TOPIC_PREFIX };
const client = dynamoClient();
const dailyStatistics = dailyStatisticsRepository(client, env.STATISTICS_TABLE);
const releases = peopleReleaseRepository(client, env.STATISTICS_TABLE);
const ports = { dailyStatistics, releases, clock: Date.now };

export const handler = queueFunction(({ body }) => regionalStatistics(topicMessageIn(body), exchange, ports));
