import { alertFiles } from '../../shared/aws/alert-files.ts';
import { alertInbox } from '../../shared/aws/alert-inbox.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { AlertId, AlertSearch } from '../../shared/domain/alert/alert-search.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { byRoute, type HttpRequest, httpFunction, nameIn, parsed } from '../../shared/lambda/http.ts';
import { Env } from './env.ts';
import { listAlerts, readAlert } from './read-alerts.ts';

const env = readEnv(Env);
const client = dynamoClient();
const [inbox, files] = [alertInbox(client, env.ALERTS_TABLE), alertFiles(client, env.ALERTS_TABLE)];
const ports = { inbox, files, timeZone: env.TIME_ZONE };

const list = async (r: HttpRequest) => ({
  status: 200,
  body: await listAlerts(parsed(AlertSearch, r.query), r, ports),
});
const one = async (r: HttpRequest) => ({ status: 200, body: await readAlert(nameIn(r, AlertId), r, ports) });
export const handler = httpFunction(byRoute({ 'GET /v1/alerts': list, 'GET /v1/alerts/{id}': one }));
