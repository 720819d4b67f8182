import { broadcastBook } from '../../shared/alerts/aws/broadcast-repository.dynamodb.ts';
import {
  BroadcastCancelRequest,
  BroadcastRequest,
  BroadcastUpdateRequest,
} from '../../shared/alerts/broadcasts/broadcast.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentReader } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { byRoute, type HttpRequest, httpFunction, idIn, parsed } from '../../shared/lambda/http.ts';
import { broadcast, cancelBroadcast, type Told, updateBroadcast } from './broadcast-alert.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const client = dynamoClient();
const country = { blos: env.BLOS, retentionDays: env.ALERT_RETENTION_DAYS };
const book = broadcastBook(client, env.ALERTS_TABLE, country.retentionDays);
const ports = { book, finder: incidentReader(client, env.INCIDENTS_TABLE), clock: Date.now };
const answer = ({ status, receipt }: Told) => ({ status, body: receipt });

const send = async (r: HttpRequest) => answer(await broadcast(parsed(BroadcastRequest, r.body), r, country, ports));
const update = async (r: HttpRequest) =>
  answer(await updateBroadcast(idIn(r), parsed(BroadcastUpdateRequest, r.body), r, country, ports));
const cancel = async (r: HttpRequest) =>
  answer(await cancelBroadcast(idIn(r), parsed(BroadcastCancelRequest, r.body), r, ports));
const updates = { 'POST /v1/alerts/{id}/updates': update, 'POST /v1/alerts/{id}/cancellations': cancel };
export const handler = httpFunction(byRoute({ 'POST /v1/alerts': send, ...updates }));
