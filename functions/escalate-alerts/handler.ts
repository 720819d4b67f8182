import { followUpIn } from '../../shared/alerts/aws/follow-up-queue.sqs.ts';
import { sendingPorts } from '../../shared/alerts/aws/sending-ports.ts';
import { topicClient } from '../../shared/alerts/aws/topic-client.ts';
import { alertExchange } from '../../shared/alerts/sharing/alert-exchange.ts';
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
const terms = { ...sendingTermsOf(env), country: seat.country };
const signing = { signer: messageSigner(keyClient(), env.EXCHANGE_KEY), clock: Date.now };
const exchange = alertExchange(neighbourTopics(topicClient(), seat, signing));

export const handler = queueFunction(async (message, timeLeft) => {
  const followUp = followUpIn(message.body);
  const published = await escalateAlerts(followUp, terms, { ...ports(timeLeft), exchange });
  if (published > 0) log('told-again', { do: followUp.do, published });
});
