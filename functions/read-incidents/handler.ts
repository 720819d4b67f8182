import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { isZawgyi } from '../../shared/foundation/burmese/zawgyi-detector.ts';
import { tagOf } from '../../shared/incidents/amendments/revision-tag.ts';
import { incidentReader } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { warnerOf } from '../../shared/incidents/warnings/worded-warning.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { byRoute, type HttpRequest, httpFunction, idIn } from '../../shared/lambda/http.ts';
import { uploadAddresses } from '../../shared/photos/aws/upload-addresses.ts';
import { photoWordIn } from '../../shared/photos/photo-progress.ts';
import { Env } from './env.ts';
import { readIncident, readReceipt } from './read-incidents.ts';

const env = readEnv(Env);
const warnIn = warnerOf({ isZawgyi });
const client = dynamoClient();
const incidents = incidentReader(client, env.INCIDENTS_TABLE);
const addresses = uploadAddresses(client.config, env.INBOX_BUCKET, env.AWS_ENDPOINT_URL_S3);
const portsFor = ({ language }: HttpRequest) => ({
  ...{ incidents, addresses, warn: warnIn(language), clock: Date.now },
  wordFor: photoWordIn(language),
});

const ofRevision = (body: { revision: number }) => ({ status: 200, body, headers: { etag: tagOf(body.revision) } });
const one = async (r: HttpRequest) => ofRevision(await readIncident(idIn(r), r.caller, portsFor(r), r.language));
const receipt = async (r: HttpRequest) => ofRevision(await readReceipt(idIn(r), r.caller, portsFor(r)));
export const handler = httpFunction(
  byRoute({ 'GET /v1/incidents/{id}': one, 'GET /v1/incidents/{id}/receipt': receipt }),
);
