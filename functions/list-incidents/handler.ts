import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentChangeSearch } from '../../shared/incidents/aws/incident-change-search.dynamodb.ts';
import { incidentSearch } from '../../shared/incidents/aws/incident-search.dynamodb.ts';
import * as contract from '../../shared/incidents/contract.ts';
import { mapOf } from '../../shared/incidents/search/map-of.ts';
import { csvAnswer } from '../../shared/lambda/csv-answer.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, route } from '../../shared/lambda/http-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { nextPage } from '../../shared/lambda/next-page.ts';
import { Env } from './env.ts';
import { listIncidents, tabulateIncidents } from './list-incidents.ts';

const env = readEnv(Env);
const client = dynamoClient();
const search = incidentSearch(client, env.INCIDENTS_TABLE, logUnreadable);
const changes = incidentChangeSearch(client, env.INCIDENTS_TABLE, logUnreadable);
const ports = { search, changes, blos: env.BLOS, timeZone: env.TIME_ZONE };

export const handler = httpFunction(
  route(contract.listIncidents).answeredBy(async ({ mediaType, query, rawQuery, caller, language }) => {
    if (mediaType === 'text/csv') {
      const { table, cursor } = await tabulateIncidents(query, { caller, language }, ports);
      return csvAnswer(table, nextPage(rawQuery, cursor));
    }
    const page = await listIncidents(query, caller, ports);
    const headers = nextPage(rawQuery, page.cursor);
    return mediaType === 'application/geo+json'
      ? { status: 200, mediaType, body: mapOf(page), headers }
      : { status: 200, body: page, headers };
  }),
);
