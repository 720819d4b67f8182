import { randomUUID } from 'node:crypto';
import { deedCounter } from '../../shared/aws/deed-counter.dynamodb.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentReader } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { countingOf } from '../../shared/lambda/counting-of.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { countedRoute, httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { redirectTo } from '../../shared/lambda/redirect-to.ts';
import { custodyLedger } from '../../shared/photos/aws/custody-ledger.dynamodb.ts';
import { photoAddresses } from '../../shared/photos/aws/photo-addresses.ts';
import * as contract from '../../shared/photos/contract.ts';
import { Env } from './env.ts';
import { readCustody, showPhoto } from './read-evidence.ts';

const env = readEnv(Env);
const client = dynamoClient();
const count = deedCounter(client, env.COUNTS_TABLE);
const counting = countingOf(count, env);
const buckets = { viewing: env.VIEWING_BUCKET, evidence: env.EVIDENCE_BUCKET };
const ports = {
  incidents: incidentReader(client, env.INCIDENTS_TABLE),
  custody: custodyLedger(client, env.CUSTODY_TABLE, logUnreadable),
  addresses: photoAddresses(client.config, buckets, env.AWS_ENDPOINT_URL_S3),
  count,
  clock: Date.now,
  newId: () => randomUUID(),
};

export const handler = httpFunction(
  countedRoute(contract.showPhoto, counting).answeredBy(async ({ path, query, caller }) =>
    redirectTo(await showPhoto({ incidentId: path.id, photoId: path.photoId, ...query }, caller, ports)),
  ),
  route(contract.readCustody).answeredBy(async ({ path, query }) => ok(await readCustody(path.id, query, ports))),
);
