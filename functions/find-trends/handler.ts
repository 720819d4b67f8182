import * as z from 'zod';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { countryCodeOf } from '../../shared/foundation/country-id.ts';
import { incidentChanges } from '../../shared/incidents/aws/incident-changes.dynamodb.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { jobFunction } from '../../shared/lambda/job-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { dailyStatisticsRepository } from '../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import { trendRepository } from '../../shared/trends/aws/trend-repository.dynamodb.ts';
import { specialFunctionsReady } from '../../shared/trends/distributions/special-functions.ts';
import { delaysSince } from '../../shared/trends/workflows/delays-since.ts';
import { Env } from './env.ts';
import { findTrends } from './find-trends.ts';

const env = readEnv(Env);
const { SCOPE, AREAS, TIME_ZONE: timeZone, STATISTICS_TABLE, INCIDENTS_TABLE } = env;
const client = dynamoClient();
const isRegion = SCOPE === 'region';
const placeOf = (area: string) =>
  isRegion ? { kind: 'country' as const, id: countryCodeOf(area) } : { kind: 'blo' as const, id: area };
const scope = { areas: AREAS.map((area) => ({ area, place: placeOf(area) })), timeZone };
const changes = INCIDENTS_TABLE ? incidentChanges(client, INCIDENTS_TABLE, logUnreadable) : undefined;
const ports = {
  dailyStatistics: dailyStatisticsRepository(client, STATISTICS_TABLE, logUnreadable),
  trends: trendRepository(client, STATISTICS_TABLE, SCOPE, logUnreadable),
  delays: changes && ((since: string) => delaysSince(since, { blos: AREAS, timeZone }, changes)),
  clock: Date.now,
};

export const handler = jobFunction(z.strictObject({}), async () => {
  await specialFunctionsReady;
  return findTrends(scope, ports);
});
