import { broadcastIdIn } from '../../shared/alerts/aws/broadcast-id-in.ts';
import { sendingPorts } from '../../shared/alerts/aws/sending-ports.ts';
import { sendingTermsOf } from '../../shared/lambda/dispatch-variables.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { log } from '../../shared/lambda/log.ts';
import { streamFunction } from '../../shared/lambda/stream-function.ts';
import { Env } from './env.ts';
import { publishBroadcast } from './publish-broadcast.ts';

const env = readEnv(Env);
const ports = sendingPorts(env);
const terms = sendingTermsOf(env);

export const handler = streamFunction(async (record, timeLeft) => {
  const alert = broadcastIdIn(record);
  if (alert) log('broadcast', { alert, ...(await publishBroadcast(alert, terms, ports(timeLeft))) });
});
