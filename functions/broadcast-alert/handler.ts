import { broadcastRepository } from '../../shared/alerts/aws/broadcast-repository.dynamodb.ts';
import * as contract from '../../shared/alerts/broadcasts/contract.ts';
import { deedCounter } from '../../shared/aws/deed-counter.dynamodb.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentReader } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { countingOf } from '../../shared/lambda/counting-of.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { countedRoute, httpFunction, route } from '../../shared/lambda/http-function.ts';
import { broadcastAlert, cancelBroadcast, updateBroadcast } from './broadcast-alert.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const client = dynamoClient();
const counting = countingOf(deedCounter(client, env.COUNTS_TABLE), env);
const { BLOS: blos, ALERT_RETENTION_DAYS: retentionDays } = env;
const broadcasts = broadcastRepository(client, env.ALERTS_TABLE, retentionDays);
const incidents = incidentReader(client, env.INCIDENTS_TABLE);
const ports = { blos, retentionDays, broadcasts, incidents, clock: Date.now };

export const handler = httpFunction(
  countedRoute(contract.broadcastAlert, counting).answeredBy(async ({ body, ...sender }) =>
    broadcastAlert(body, sender, ports),
  ),
  countedRoute(contract.updateBroadcast, counting).answeredBy(async ({ path, body, ...sender }) =>
    updateBroadcast(path.id, body, sender, ports),
  ),
  route(contract.cancelBroadcast).answeredBy(async ({ path, body, ...sender }) =>
    cancelBroadcast(path.id, body, sender, ports),
  ),
);
