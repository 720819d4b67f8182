import { sendingPorts } from '../../shared/alerts/aws/sending-ports.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { linkPorts } from '../../shared/cases/aws/link-ports.ts';
import { caseMessageOf } from '../../shared/cases/case-exchange-message.ts';
import { takeCase } from '../../shared/cases/workflows/take-case.ts';
import { messageVerifier } from '../../shared/exchange/aws/message-verifier.ts';
import { unwrapMessage } from '../../shared/exchange/unwrap-message.ts';
import { acknowledgementsAbroad } from '../../shared/incidents/aws/acknowledgements-abroad.dynamodb.ts';
import { sendingTermsOf } from '../../shared/lambda/dispatch-variables.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { hearingSeatOf } from '../../shared/lambda/exchange/hearing-variables.ts';
import { log } from '../../shared/lambda/log.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { queueFunction } from '../../shared/lambda/stream-function.ts';
import { topicMessageIn } from '../../shared/lambda/topic-message-in.ts';
import { Env } from './env.ts';
import { receiveAlerts } from './receive-alerts.ts';

const env = readEnv(Env);
const ports = sendingPorts(env);
const client = dynamoClient();
const abroad = acknowledgementsAbroad(client, env.INCIDENTS_TABLE);
const seat = hearingSeatOf(env, env.ALERT_RETENTION_DAYS);
const places = { casesTable: env.CASES_TABLE, incidentsTable: env.INCIDENTS_TABLE };
const linking = linkPorts(client, { country: seat.country, blos: env.BLOS, ...places }, logUnreadable);
const hearing = { verifier: messageVerifier(env.NEIGHBOUR_KEYS), clock: Date.now };
const country = { ...sendingTermsOf(env), blos: env.BLOS, policy: env.ALERT_POLICY };

export const handler = queueFunction(async ({ body }, timeLeft) => {
  const message = unwrapMessage(topicMessageIn(body), seat, hearing);
  const ofCase = caseMessageOf(message.text);
  if (ofCase) return takeCase(ofCase, message.from, linking);
  const sent = await receiveAlerts(message, country, { ...ports(timeLeft), abroad });
  if (sent.due > 0) log('alerted', sent);
});
