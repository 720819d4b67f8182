import { alertFiles } from '../../shared/alerts/aws/alert-files.dynamodb.ts';
import { inboxSearch } from '../../shared/alerts/aws/inbox-search.dynamodb.ts';
import { atomXml } from '../../shared/alerts/inbox/atom-xml.ts';
import { capXml } from '../../shared/alerts/inbox/cap-xml.ts';
import * as contract from '../../shared/alerts/inbox/contract.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { taggedText } from '../../shared/lambda/tagged-text.ts';
import { Env } from './env.ts';
import { listAlerts, readAlert, readCap, readFeed } from './read-alerts.ts';

const env = readEnv(Env);
const client = dynamoClient();
const country = { country: env.COUNTRY, timeZone: env.TIME_ZONE, languages: env.LANGUAGES, blos: env.BLOS };
const inbox = inboxSearch(client, env.ALERTS_TABLE, logUnreadable);
const files = alertFiles(client, env.ALERTS_TABLE);
const readableFiles = alertFiles(client, env.ALERTS_TABLE, logUnreadable);
const ports = { ...country, inbox, files, readableFiles, onUnreadable: logUnreadable, clock: Date.now };

export const handler = httpFunction(
  route(contract.listAlerts).answeredBy(async (request) => ok(await listAlerts(request.query, request, ports))),
  route(contract.followAlerts).answeredBy(async (request) =>
    taggedText(request.ifNoneMatch, request.mediaType, atomXml(await readFeed(request.query, request, ports))),
  ),
  route(contract.readAlert).answeredBy(async ({ path: { id }, mediaType, ifNoneMatch, ...reader }) =>
    mediaType === 'application/cap+xml'
      ? taggedText(ifNoneMatch, mediaType, capXml(await readCap(id, reader, ports)))
      : ok(await readAlert(id, reader, ports)),
  ),
);
