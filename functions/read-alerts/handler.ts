import { alertReadingPorts } from '../../shared/alerts/aws/alert-reading-ports.ts';
import { atomXml } from '../../shared/alerts/inbox/atom-xml.ts';
import { capXml } from '../../shared/alerts/inbox/cap-xml.ts';
import * as contract from '../../shared/alerts/inbox/contract.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { taggedText } from '../../shared/lambda/tagged-text.ts';
import { Env, readingCountryOf } from './env.ts';
import { listAlerts, readAlert, readCap, readFeed } from './read-alerts.ts';

const env = readEnv(Env);
const tables = { alertsTable: env.ALERTS_TABLE, casesTable: env.CASES_TABLE };
const ports = { ...readingCountryOf(env), ...alertReadingPorts(dynamoClient(), tables, logUnreadable) };

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
