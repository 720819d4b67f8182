import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentFinder, incidentShelf } from '../../shared/aws/incidents-table.ts';
import { uploadAddresses } from '../../shared/aws/upload-addresses.ts';
import { IncidentSearch } from '../../shared/domain/incident/incident-search.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { byRoute, type HttpRequest, httpFunction, idIn, parsed } from '../../shared/lambda/http.ts';
import { Env } from './env.ts';
import { listIncidents, readIncident, readReceipt } from './read-incidents.ts';

const env = readEnv(Env);
const client = dynamoClient();
const finder = incidentFinder(client, env.INCIDENTS_TABLE);
const shelf = incidentShelf(client, env.INCIDENTS_TABLE);
const addresses = uploadAddresses(client.config, env.INBOX_BUCKET, env.AWS_ENDPOINT_URL_S3);
const ports = { finder, shelf, addresses, blos: env.BLOS, clock: Date.now };

const list = async (r: HttpRequest) => ({
  status: 200,
  body: await listIncidents(parsed(IncidentSearch, r.query), r.caller, ports),
});
const one = async (r: HttpRequest) => ({ status: 200, body: await readIncident(idIn(r), r.caller, ports, r.language) });
const receipt = async (r: HttpRequest) => ({ status: 200, body: await readReceipt(idIn(r), r.caller, ports) });
export const handler = httpFunction(
  byRoute({ 'GET /v1/incidents': list, 'GET /v1/incidents/{id}': one, 'GET /v1/incidents/{id}/receipt': receipt }),
);
