import { broadcastIdIn } from '../../shared/alerts/aws/broadcast-id-in.ts';
import { dispatching } from '../../shared/alerts/aws/dispatching.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { note } from '../../shared/lambda/log.ts';
import { streamFunction } from '../../shared/lambda/records.ts';
import { Env } from './env.ts';
import { publishBroadcast } from './publish-broadcast.ts';

const env = readEnv(Env);
const ports = { ...dispatching(env), clock: Date.now };
const country = {
  ...{ languages: env.LANGUAGES, timeZone: env.TIME_ZONE },
  ...{ limits: env.STORM_LIMITS, summarySeconds: env.SUMMARY_SECONDS, escalateSeconds: env.ESCALATE_SECONDS },
};

export const handler = streamFunction(async (record) => {
  const alert = broadcastIdIn(record);
  if (alert) note('broadcast', { alert, ...(await publishBroadcast(alert, country, ports)) });
});
