import { dispatching } from '../../shared/alerts/aws/dispatching.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { note } from '../../shared/lambda/log.ts';
import { queueFunction } from '../../shared/lambda/records.ts';
import { topicMessageIn } from '../../shared/lambda/topic-message.ts';
import { Env } from './env.ts';
import { receiveAlerts } from './receive-alerts.ts';

const env = readEnv(Env);
const ports = { ...dispatching(env), clock: Date.now };
const neighbours = { countries: env.NEIGHBOURS, topicPrefix: env.ALERT_EXCHANGE_TOPIC_PREFIX };
const country = {
  ...{ blos: env.BLOS, languages: env.LANGUAGES, policy: env.ALERT_POLICY, timeZone: env.TIME_ZONE },
  ...{ limits: env.STORM_LIMITS, summarySeconds: env.SUMMARY_SECONDS, escalateSeconds: env.ESCALATE_SECONDS },
};

export const handler = queueFunction(async ({ body }) => {
  const told = await receiveAlerts(topicMessageIn(body), neighbours, country, ports);
  if (told.due > 0) note('alerted', told);
});
