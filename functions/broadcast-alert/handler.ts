import { broadcastRepository } from '../../shared/alerts/aws/broadcast-repository.dynamodb.ts';
import * as contract from '../../shared/alerts/broadcasts/contract.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentReader } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, route } from '../../shared/lambda/http-function.ts';
import { broadcastAlert, cancelBroadcast, updateBroadcast } from './broadcast-alert.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const client = dynamoClient();
const ports = {
  blos: env.BLOS,
  retentionDays: env.ALERT_RETENTION_DAYS,
  broadcasts: broadcastRepository(client, env.ALERTS_TABLE, env.ALERT_RETENTION_DAYS),
  incidents: incidentReader(client, env.INCIDENTS_TABLE),
  clock: Date.now,
};

export const handler = httpFunction(
  route(contract.broadcastAlert).answeredBy(async ({ body, ...sender }) => broadcastAlert(body, sender, ports)),
  route(contract.updateBroadcast).answeredBy(async ({ path, body, ...sender }) =>
    updateBroadcast(path.id, body, sender, ports),
  ),
  route(contract.cancelBroadcast).answeredBy(async ({ path, body, ...sender }) =>
    cancelBroadcast(path.id, body, sender, ports),
  ),
);
