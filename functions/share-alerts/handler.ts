import { incidentChangeIn } from '../../shared/alerts/aws/incident-change-in.ts';
import { topicClient } from '../../shared/alerts/aws/topic-client.ts';
import { membershipOf } from '../../shared/alerts/sharing/shared-with-of.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { shareChangeIn } from '../../shared/cases/aws/share-change-in.ts';
import { sharingPorts } from '../../shared/cases/aws/sharing-ports.ts';
import { keyClient } from '../../shared/exchange/aws/key-client.ts';
import { messageSigner } from '../../shared/exchange/aws/message-signer.kms.ts';
import { neighbourTopics } from '../../shared/exchange/aws/neighbour-topics.sns.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { tellingSeatOf } from '../../shared/lambda/exchange/telling-variables.ts';
import { log } from '../../shared/lambda/log.ts';
import { streamFunction } from '../../shared/lambda/stream-function.ts';
import { Env, placesOf } from './env.ts';
import { shareAlerts } from './share-alerts.ts';

const env = readEnv(Env);
const seat = tellingSeatOf(env);
const signing = { signer: messageSigner(keyClient(), env.EXCHANGE_KEY), clock: Date.now };
const ports = sharingPorts(dynamoClient(), neighbourTopics(topicClient(), seat, signing), placesOf(env));
const membership = membershipOf(seat.country, env.SHARING_RULES);

export const handler = streamFunction(async (record) => {
  const shared = await shareAlerts(shareChangeIn(record) ?? incidentChangeIn(record), membership, ports);
  if (shared.countries > 0) log('shared', shared);
});
