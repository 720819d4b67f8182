import { incidentChangeIn } from '../../shared/alerts/aws/incident-change-in.ts';
import { topicClient } from '../../shared/alerts/aws/topic-client.ts';
import { alertExchange } from '../../shared/alerts/sharing/alert-exchange.ts';
import { membershipOf } from '../../shared/alerts/sharing/shared-with-of.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { caseRepository } from '../../shared/cases/aws/case-repository.dynamodb.ts';
import { shareChangeIn } from '../../shared/cases/aws/share-change-in.ts';
import { caseExchange } from '../../shared/cases/case-exchange.ts';
import { keyClient } from '../../shared/exchange/aws/key-client.ts';
import { messageSigner } from '../../shared/exchange/aws/message-signer.kms.ts';
import { neighbourTopics } from '../../shared/exchange/aws/neighbour-topics.sns.ts';
import { incidentReader } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { tellingSeatOf } from '../../shared/lambda/exchange/telling-variables.ts';
import { log } from '../../shared/lambda/log.ts';
import { streamFunction } from '../../shared/lambda/stream-function.ts';
import { Env } from './env.ts';
import { shareAlerts } from './share-alerts.ts';

const env = readEnv(Env);
const seat = tellingSeatOf(env);
const client = dynamoClient();
const signing = { signer: messageSigner(keyClient(), env.EXCHANGE_KEY), clock: Date.now };
const topics = neighbourTopics(topicClient(), seat, signing);
const ports = {
  incidents: incidentReader(client, env.INCIDENTS_TABLE),
  cases: caseRepository(client, env.CASES_TABLE),
  alerts: alertExchange(topics),
  caseExchange: caseExchange(topics),
  clock: Date.now,
};
const membership = membershipOf(seat.country, env.SHARING_RULES);

export const handler = streamFunction(async (record) => {
  const shared = await shareAlerts(shareChangeIn(record) ?? incidentChangeIn(record), membership, ports);
  if (shared.countries > 0) log('shared', shared);
});
