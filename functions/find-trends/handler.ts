import * as z from 'zod';
import { broadcastRepository } from '../../shared/alerts/aws/broadcast-repository.dynamodb.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentChanges } from '../../shared/incidents/aws/incident-changes.dynamodb.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { jobFunction } from '../../shared/lambda/job-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { dailyStatisticsRepository } from '../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import { trendRepository } from '../../shared/trends/aws/trend-repository.dynamodb.ts';
import { specialFunctionsReady } from '../../shared/trends/distributions/special-functions.ts';
import { delaysSince } from '../../shared/trends/workflows/delays-since.ts';
import { Env } from './env.ts';
import { findTrends, trendScopeOf } from './find-trends.ts';

const { INCIDENTS_TABLE, ALERTS_TABLE, STATISTICS_TABLE, ...env } = readEnv(Env);
const client = dynamoClient();
const scope = trendScopeOf(env);
const changes = INCIDENTS_TABLE ? incidentChanges(client, INCIDENTS_TABLE, logUnreadable) : undefined;
const ports = {
  dailyStatistics: dailyStatisticsRepository(client, STATISTICS_TABLE, logUnreadable),
  trends: trendRepository(client, STATISTICS_TABLE, env.SCOPE, logUnreadable),
  delays: changes && ((since: string) => delaysSince(since, { blos: env.AREAS, timeZone: env.TIME_ZONE }, changes)),
  digests: ALERTS_TABLE ? { alerts: broadcastRepository(client, ALERTS_TABLE, env.ALERT_RETENTION_DAYS) } : undefined,
  clock: Date.now,
};

export const handler = jobFunction(z.strictObject({}), async () => {
  await specialFunctionsReady;
  return findTrends(scope, ports);
});
