import { incidentChangeIn } from '../../shared/alerts/aws/incident-change-in.ts';
import { topicClient } from '../../shared/alerts/aws/topic-client.ts';
import { alertExchange } from '../../shared/alerts/sharing/alert-exchange.ts';
import { keyClient } from '../../shared/exchange/aws/key-client.ts';
import { messageSigner } from '../../shared/exchange/aws/message-signer.kms.ts';
import { neighbourTopics } from '../../shared/exchange/aws/neighbour-topics.sns.ts';
import { countryCodeOf } from '../../shared/foundation/country-id.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { tellingSeatOf } from '../../shared/lambda/exchange/telling-variables.ts';
import { log } from '../../shared/lambda/log.ts';
import { streamFunction } from '../../shared/lambda/stream-function.ts';
import { Env } from './env.ts';
import { shareAlerts } from './share-alerts.ts';

const env = readEnv(Env);
const seat = tellingSeatOf(env);
const signing = { signer: messageSigner(keyClient(), env.EXCHANGE_KEY), clock: Date.now };
const exchange = alertExchange(neighbourTopics(topicClient(), seat, signing));
const membership = { country: seat.country, neighbours: env.NEIGHBOURS.map(countryCodeOf) };

export const handler = streamFunction(async (record) => {
  const change = incidentChangeIn(record);
  const countries = change ? await shareAlerts(change, membership, exchange) : 0;
  if (change && countries > 0) log('shared', { incident: change.now.report.id, countries });
});
