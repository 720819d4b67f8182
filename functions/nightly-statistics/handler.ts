import { topicClient } from '../../shared/alerts/aws/topic-client.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { linkPorts } from '../../shared/cases/aws/link-ports.ts';
import { nightCooperation } from '../../shared/cases/workflows/night-cooperation.ts';
import { proposeNightLinks } from '../../shared/cases/workflows/propose-case-links.ts';
import { incidentChanges } from '../../shared/incidents/aws/incident-changes.dynamodb.ts';
import { incidentReader } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { incidentSearch } from '../../shared/incidents/aws/incident-search.dynamodb.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { jobFunction } from '../../shared/lambda/job-function.ts';
import { log, logError } from '../../shared/lambda/log.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { exchangeTopic } from '../../shared/statistics/aws/exchange-topic.sns.ts';
import { nightStores } from '../../shared/statistics/aws/night-stores.ts';
import { type NightReport, nightFacts } from '../../shared/statistics/night-report.ts';
import { Env, linkTermsOf } from './env.ts';
import { NightOrder, nightlyStatistics } from './nightly-statistics.ts';

const env = readEnv(Env);
const client = dynamoClient();
const linking = linkPorts(client, linkTermsOf(env), logUnreadable);
const ports = {
  cooperation: nightCooperation({ ...linking, incidents: incidentReader(client, env.INCIDENTS_TABLE) }),
  changes: incidentChanges(client, env.INCIDENTS_TABLE, logUnreadable),
  incidents: incidentSearch(client, env.INCIDENTS_TABLE, logUnreadable),
  ...nightStores(client, env),
  exchange: exchangeTopic(topicClient(), env.EXCHANGE_TOPIC_ARN),
  clock: Date.now,
  onDayFailed: (day: string, error: unknown) => logError('day-not-counted', error, { day }),
  onReleaseFailed: (month: string, error: unknown) => logError('month-not-released', error, { month }),
  onMonthUnwritten: (month: string, error: unknown) => logError('month-not-written', error, { month }),
  onEnd: (report: NightReport) => log('night-report', nightFacts(report)),
};

export const handler = jobFunction(NightOrder, async (order) => {
  const summary = await nightlyStatistics(order, { code: env.COUNTRY, timeZone: env.TIME_ZONE, blos: env.BLOS }, ports);
  return { ...summary, links: await proposeNightLinks(linking) };
});
