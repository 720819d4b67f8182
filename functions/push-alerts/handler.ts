import { pushingPorts } from '../../shared/alerts/aws/push/pushing-ports.ts';
import { pushOrderIn } from '../../shared/alerts/push/push-order.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { log } from '../../shared/lambda/log.ts';
import { queueFunction } from '../../shared/lambda/stream-function.ts';
import { Env } from './env.ts';
import { pushAlerts } from './push-alerts.ts';

const env = readEnv(Env);
const ports = pushingPorts(env);
const terms = { services: env.PUSH_SERVICES };

export const handler = queueFunction(async (message) => {
  const order = pushOrderIn(message.body);
  const tablets = await pushAlerts(order, terms, ports);
  if (tablets > 0) log('pushed', { alert: order.alertId, stage: order.stage, topic: order.topic, tablets });
});
