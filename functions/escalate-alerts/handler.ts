import { followUpIn, followUpQueue, queueClient } from '../../shared/alerts/aws/follow-up-queue.sqs.ts';
import { sendingPorts } from '../../shared/alerts/aws/sending-ports.ts';
import { topicClient } from '../../shared/alerts/aws/topic-client.ts';
import { alertExchange } from '../../shared/alerts/sharing/alert-exchange.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { caseRepository } from '../../shared/cases/aws/case-repository.dynamodb.ts';
import { acknowledgedHere } from '../../shared/cases/workflows/acknowledged-there.ts';
import { escalateStep } from '../../shared/cases/workflows/escalate-step.ts';
import { keyClient } from '../../shared/exchange/aws/key-client.ts';
import { messageSigner } from '../../shared/exchange/aws/message-signer.kms.ts';
import { neighbourTopics } from '../../shared/exchange/aws/neighbour-topics.sns.ts';
import { sendingTermsOf } from '../../shared/lambda/dispatch-variables.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { tellingSeatOf } from '../../shared/lambda/exchange/telling-variables.ts';
import { log } from '../../shared/lambda/log.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { queueFunction } from '../../shared/lambda/stream-function.ts';
import { Env } from './env.ts';
import { escalateAlerts } from './escalate-alerts.ts';

const env = readEnv(Env);
const ports = sendingPorts(env, logUnreadable);
const seat = tellingSeatOf(env);
const terms = { ...sendingTermsOf(env), country: seat.country, procedures: env.PROCEDURES };
const signing = { signer: messageSigner(keyClient(), env.EXCHANGE_KEY), clock: Date.now };
const cases = caseRepository(dynamoClient(), env.CASES_TABLE);
const queue = followUpQueue(queueClient(), env.FOLLOW_UPS_QUEUE);
const exchange = acknowledgedHere(alertExchange(neighbourTopics(topicClient(), seat, signing)), cases);

export const handler = queueFunction(async (message, timeLeft) => {
  const followUp = followUpIn(message.body);
  const sending = { ...ports(timeLeft), cases, exchange };
  const published = await (followUp.do === 'case'
    ? escalateStep(followUp, terms, { ...sending, followUpQueue: queue })
    : escalateAlerts(followUp, terms, sending));
  if (published > 0) log('told-again', { do: followUp.do, published });
});
