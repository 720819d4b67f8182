import { alertExchange } from '../../shared/alerts/aws/alert-exchange.sns.ts';
import { incidentChangeIn } from '../../shared/alerts/aws/incident-change-in.ts';
import { topicClient } from '../../shared/alerts/aws/topic-client.ts';
import { countryCodeOf } from '../../shared/foundation/country-id.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { log } from '../../shared/lambda/log.ts';
import { streamFunction } from '../../shared/lambda/stream-function.ts';
import { Env } from './env.ts';
import { shareAlerts } from './share-alerts.ts';

const env = readEnv(Env);
const membership = { country: countryCodeOf(env.COUNTRY), neighbours: env.NEIGHBOURS.map(countryCodeOf) };
const exchange = alertExchange(topicClient(), env.ALERT_EXCHANGE_TOPIC_ARN);

export const handler = streamFunction(async (record) => {
  const change = incidentChangeIn(record);
  const countries = change ? await shareAlerts(change, membership, exchange) : 0;
  if (change && countries > 0) log('shared', { incident: change.now.report.id, countries });
});
