import { alertOfficers } from '../../../functions/alert-officers/alert-officers.ts';
import { readCountries } from '../../../infra/country.ts';
import { alertRepository } from '../../../shared/alerts/aws/alert-repository.dynamodb.ts';
import { dispatchClaims } from '../../../shared/alerts/aws/dispatch-claims.dynamodb.ts';
import { topicRateLimiter } from '../../../shared/alerts/aws/topic-rate-limiter.dynamodb.ts';
import { newIncident } from '../../../shared/incidents/incident.ts';
import { referenceVersion } from '../../../shared/reference/version.ts';
import { runMilliseconds, topicsThatListen } from '../../fixtures/alerts/alert-doubles.ts';
import { policy } from '../../fixtures/alerts/alert-reports.ts';
import { counted } from '../../fixtures/aws/counted-client.ts';
import { startDynamo } from '../../fixtures/aws/dynamo-engine.ts';
import { tell } from '../figures.ts';
import { reportsOf } from '../reports.ts';

const table = 'bench-alerts';
const retentionDays = 90;
const reports = 5;

const terms = {
  limits: { sms: { alerts: 10, seconds: 600 }, email: { alerts: 8, seconds: 1 } },
  ...{ summarySeconds: 600, escalateSeconds: 600, correctionsPerHour: 4, languages: ['km', 'en'] as const },
};

/** What telling of one loud report asks of DynamoDB, SNS and SQS: from the stream to the last message. */
export const benchLoudReportCalls = async (): Promise<void> => {
  const engine = await startDynamo();
  await engine.createTable(table, 'alerts');
  const kh = readCountries().find(({ country }) => country === 'kh');
  if (!kh) throw new Error('There is no Cambodia');
  const counts = counted(engine.client);
  const listening = topicsThatListen();
  const ports = {
    clock: Date.now,
    alerts: alertRepository(engine.client, table, retentionDays),
    claims: dispatchClaims(engine.client, table, { leaseSeconds: 120, retentionDays }),
    rateLimiter: topicRateLimiter(engine.client, table, retentionDays),
    topics: {
      publish: listening.publish,
      publishAll: (...given: Parameters<typeof listening.publishAll>) => {
        counts.requests += 1;
        return listening.publishAll(...given);
      },
    },
    followUpQueue: {
      send: async () => {
        counts.requests += 1;
      },
    },
    timeLeft: () => runMilliseconds,
  };
  const country = { country: 'KH', blos: kh.blos, policy, timeZone: kh.timeZone, ...terms };
  const each: { calls: number; units: number; messages: number }[] = [];
  for (const report of reportsOf('KH-BAVET', reports, 'loud')) {
    const before = { ...counts, messages: listening.published.length };
    await alertOfficers(newIncident(report, 'somebody', new Date().toISOString(), referenceVersion), country, ports);
    each.push({
      calls: counts.requests - before.requests,
      units: counts.units - before.units,
      messages: listening.published.length - before.messages,
    });
  }
  const [first, second] = each;
  if (!first || !second) throw new Error('nothing was measured');
  tell({
    bench: 'loud-report-calls',
    value: second.calls,
    unit: 'calls',
    atMost: 20,
    first: first.calls,
    ...second,
    each,
  });
  tell({ bench: 'loud-report-calls units', value: second.units, unit: 'units', atMost: 40 });
  await engine.stop();
};
