import { createHash } from 'node:crypto';
import { deedCounter } from '../../shared/aws/deed-counter.dynamodb.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { photoAllowance } from '../../shared/foundation/limits/photo-allowance.ts';
import { withRevision } from '../../shared/incidents/amendments/tag-of.ts';
import { correctionTables } from '../../shared/incidents/aws/correction-tables.ts';
import * as contract from '../../shared/incidents/contract.ts';
import { warnerOf } from '../../shared/incidents/warnings/warner-of.ts';
import { zawgyiLater } from '../../shared/incidents/warnings/zawgyi-later.ts';
import { countingOf } from '../../shared/lambda/counting-of.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { countedRoute, httpFunction } from '../../shared/lambda/http-function.ts';
import { uploadAddresses } from '../../shared/photos/aws/upload-addresses.ts';
import { amendIncident } from './amend-incident.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const warnIn = warnerOf({ readingFor: zawgyiLater, timeZone: env.TIME_ZONE });
const client = dynamoClient();
const counting = countingOf(deedCounter(client, env.COUNTS_TABLE), env);
const ports = {
  ...correctionTables(client, env.INCIDENTS_TABLE),
  addresses: uploadAddresses(client.config, env.INBOX_BUCKET, env.AWS_ENDPOINT_URL_S3),
  sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
  countPhotos: photoAllowance(counting),
  clock: Date.now,
  timeZone: env.TIME_ZONE,
};

export const handler = httpFunction(
  countedRoute(contract.amendIncident, counting).answeredBy(async ({ path, body, ifMatch, caller, language }) => {
    const request = { incidentId: path.id, amendment: body, ifMatch, caller };
    return { status: 200, ...withRevision(await amendIncident(request, { ...ports, warn: warnIn(language) })) };
  }),
);
