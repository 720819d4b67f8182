import { randomUUID } from 'node:crypto';
import { custodyLedger } from '../../shared/aws/custody-ledger.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentFinder } from '../../shared/aws/incidents-table.ts';
import { photoAddresses } from '../../shared/aws/photo-addresses.ts';
import { reprDigest } from '../../shared/lambda/digest.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { byRoute, type HttpRequest, httpFunction, idIn, parsed } from '../../shared/lambda/http.ts';
import { Env } from './env.ts';
import { PhotoQuery, readCustody, showPhoto } from './read-evidence.ts';

const env = readEnv(Env);
const client = dynamoClient();
const buckets = { viewing: env.VIEWING_BUCKET, evidence: env.EVIDENCE_BUCKET };
const ports = {
  finder: incidentFinder(client, env.INCIDENTS_TABLE),
  custody: custodyLedger(client, env.CUSTODY_TABLE),
  addresses: photoAddresses(client.config, buckets, env.AWS_ENDPOINT_URL_S3),
  ...{ clock: Date.now, newId: () => randomUUID() },
};

const photo = async (r: HttpRequest) => {
  const wanted = { incidentId: idIn(r), photoId: idIn(r, 'photoId'), ...parsed(PhotoQuery, r.query) };
  const { location, sha256 } = await showPhoto(wanted, r.caller, ports);
  return { status: 302, headers: { location, 'referrer-policy': 'no-referrer', ...reprDigest(sha256) }, text: '' };
};
const custody = async (r: HttpRequest) => ({ status: 200, body: await readCustody(idIn(r), r.caller, ports) });
export const handler = httpFunction(
  byRoute({ 'GET /v1/incidents/{id}/photos/{photoId}': photo, 'GET /v1/incidents/{id}/custody': custody }),
);
