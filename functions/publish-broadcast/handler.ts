import { broadcastIn } from '../../shared/alerts/aws/broadcast-record.ts';
import { sendingPorts } from '../../shared/alerts/aws/sending-ports.ts';
import { sendingTermsOf } from '../../shared/lambda/dispatch-variables.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { note } from '../../shared/lambda/log.ts';
import { streamFunction } from '../../shared/lambda/records.ts';
import { Env } from './env.ts';
import { publishBroadcast } from './publish-broadcast.ts';

const env = readEnv(Env);
const ports = { ...sendingPorts(env), clock: Date.now };
const terms = sendingTermsOf(env);

export const handler = streamFunction(async (record) => {
  const alert = broadcastIn(record);
  if (alert) note('broadcast', { alert, ...(await publishBroadcast(alert, terms, ports)) });
});
