import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentChangeSearch } from '../../shared/incidents/aws/incident-change-search.dynamodb.ts';
import { incidentSearch } from '../../shared/incidents/aws/incident-search.dynamodb.ts';
import * as contract from '../../shared/incidents/contract.ts';
import { csvAnswer } from '../../shared/lambda/csv-answer.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, route } from '../../shared/lambda/http-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { nextPage } from '../../shared/lambda/next-page.ts';
import { Env } from './env.ts';
import { listIncidents, mapIncidents, tabulateIncidents } from './list-incidents.ts';

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
    if (mediaType === 'application/geo+json') {
      const body = await mapIncidents(query, caller, ports);
      return { status: 200, mediaType, body, headers: nextPage(rawQuery, body.cursor) };
    }
    const body = await listIncidents(query, caller, ports);
    return { status: 200, body, headers: nextPage(rawQuery, body.cursor) };
  }),
);
