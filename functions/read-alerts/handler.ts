import { alertFiles } from '../../shared/alerts/aws/alert-files.dynamodb.ts';
import { alertInbox } from '../../shared/alerts/aws/alert-inbox.dynamodb.ts';
import { AlertId, AlertSearch, FeedSearch } from '../../shared/alerts/inbox/alert-search.ts';
import { atomXml } from '../../shared/alerts/inbox/atom-xml.ts';
import { capXml } from '../../shared/alerts/inbox/cap-xml.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { byRoute, type HttpRequest, httpFunction, nameIn, parsed } from '../../shared/lambda/http.ts';
import { ringUnreadable } from '../../shared/lambda/ring-unreadable.ts';
import { demandMediaType, taggedText } from '../../shared/lambda/text-answer.ts';
import { Env } from './env.ts';
import { listAlerts, readAlert, readCap, readFeed } from './read-alerts.ts';

const env = readEnv(Env);
const client = dynamoClient();
const [inbox, files] = [alertInbox(client, env.ALERTS_TABLE, ringUnreadable), alertFiles(client, env.ALERTS_TABLE)];
const country = { country: env.COUNTRY, timeZone: env.TIME_ZONE, languages: env.LANGUAGES, blos: env.BLOS };
const readableFiles = alertFiles(client, env.ALERTS_TABLE, ringUnreadable);
const ports = { ...country, inbox, files, readableFiles, clock: Date.now };
const [json, cap, atom] = ['application/json', 'application/cap+xml', 'application/atom+xml'];

const list = async (r: HttpRequest) => {
  demandMediaType(r, [json]);
  return { status: 200, body: await listAlerts(parsed(AlertSearch, r.query), r, ports) };
};
const one = async (r: HttpRequest) =>
  demandMediaType(r, [json, cap]) === cap
    ? taggedText(r, cap, capXml(await readCap(nameIn(r, AlertId), r, ports)))
    : { status: 200, body: await readAlert(nameIn(r, AlertId), r, ports) };
const feed = async (r: HttpRequest) =>
  taggedText(r, atom, atomXml(await readFeed(parsed(FeedSearch, r.query), r, ports)));
const routes = { 'GET /v1/alerts': list, 'GET /v1/alerts/{id}': one, 'GET /v1/alerts/feed': feed };
export const handler = httpFunction(byRoute(routes), [json, cap, atom]);
