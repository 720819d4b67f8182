import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentSearch } from '../../shared/incidents/aws/incident-search.dynamodb.ts';
import { incidentGeoJson } from '../../shared/incidents/search/incident-geojson.ts';
import { IncidentListQuery } from '../../shared/incidents/search/incident-list-query.ts';
import { csvAnswer } from '../../shared/lambda/csv-answer.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, parsed } from '../../shared/lambda/http.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { nextPage } from '../../shared/lambda/next-page.ts';
import { Env } from './env.ts';
import { listIncidents, tabulateIncidents } from './list-incidents.ts';

const env = readEnv(Env);
const ports = { incidents: incidentSearch(dynamoClient(), env.INCIDENTS_TABLE, logUnreadable), blos: env.BLOS };
const [json, geoJson, csv] = ['application/json', 'application/geo+json', 'text/csv'];

export const handler = httpFunction(
  async ({ mediaType, query, caller }) => {
    const search = parsed(IncidentListQuery, query);
    if (mediaType === csv) {
      const { table, cursor } = await tabulateIncidents(search, caller, ports);
      return csvAnswer(table, nextPage(query, cursor));
    }
    const page = await listIncidents(search, caller, ports);
    const body = mediaType === geoJson ? incidentGeoJson(page) : page;
    const headers = { 'content-type': `${mediaType}; charset=utf-8`, ...nextPage(query, page.cursor) };
    return { status: 200, body, headers };
  },
  [json, geoJson, csv],
);
