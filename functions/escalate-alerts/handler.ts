import { dispatching } from '../../shared/alerts/aws/dispatching.ts';
import { followUpIn } from '../../shared/alerts/aws/follow-up-queue.sqs.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { note } from '../../shared/lambda/log.ts';
import { queueFunction } from '../../shared/lambda/records.ts';
import { ringUnreadable } from '../../shared/lambda/ring-unreadable.ts';
import { Env } from './env.ts';
import { lookAgain } from './escalate-alerts.ts';

const env = readEnv(Env);
const ports = { ...dispatching(env, ringUnreadable), clock: Date.now };
const country = {
  ...{ languages: env.LANGUAGES, timeZone: env.TIME_ZONE },
  ...{ limits: env.STORM_LIMITS, summarySeconds: env.SUMMARY_SECONDS, escalateSeconds: env.ESCALATE_SECONDS },
};

export const handler = queueFunction(async (message) => {
  const followUp = followUpIn(message.body);
  const published = await lookAgain(followUp, country, ports);
  if (published > 0) note('told-again', { do: followUp.do, published });
});
