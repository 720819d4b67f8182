import { alertExchange } from '../../shared/alerts/aws/alert-exchange.sns.ts';
import { followUpIn } from '../../shared/alerts/aws/follow-up-queue.sqs.ts';
import { sendingPorts } from '../../shared/alerts/aws/sending-ports.ts';
import { topicClient } from '../../shared/alerts/aws/topic-client.ts';
import { countryCodeOf } from '../../shared/foundation/country-id.ts';
import { sendingTermsOf } from '../../shared/lambda/dispatch-variables.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { log } from '../../shared/lambda/log.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { queueFunction } from '../../shared/lambda/stream-function.ts';
import { Env } from './env.ts';
import { escalateAlerts } from './escalate-alerts.ts';

const env = readEnv(Env);
const ports = sendingPorts(env, logUnreadable);
const terms = { ...sendingTermsOf(env), country: countryCodeOf(env.COUNTRY) };
const exchangeTopic = env.ALERT_EXCHANGE_TOPIC_ARN;
const exchange = exchangeTopic === undefined ? undefined : alertExchange(topicClient(), exchangeTopic);

export const handler = queueFunction(async (message, timeLeft) => {
  const followUp = followUpIn(message.body);
  const published = await escalateAlerts(followUp, terms, { ...ports(timeLeft), exchange });
  if (published > 0) log('told-again', { do: followUp.do, published });
});
