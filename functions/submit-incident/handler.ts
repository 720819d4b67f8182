import { deedCounter } from '../../shared/aws/deed-counter.dynamodb.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { photoAllowance } from '../../shared/foundation/limits/photo-allowance.ts';
import { revisionHeaders } from '../../shared/incidents/amendments/tag-of.ts';
import { submissionTables } from '../../shared/incidents/aws/submission-tables.ts';
import * as contract from '../../shared/incidents/contract.ts';
import { warnerOf } from '../../shared/incidents/warnings/warner-of.ts';
import { zawgyiLater } from '../../shared/incidents/warnings/zawgyi-later.ts';
import { countingOf } from '../../shared/lambda/counting-of.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { countedRoute, created, httpFunction, ok } from '../../shared/lambda/http-function.ts';
import { sharedWithLater } from '../../shared/lambda/shared-with-later.ts';
import { uploadAddresses } from '../../shared/photos/aws/upload-addresses.ts';
import { Env } from './env.ts';
import { submitIncident } from './submit-incident.ts';

const env = readEnv(Env);
const warnIn = warnerOf({ readingFor: zawgyiLater, timeZone: env.TIME_ZONE });
const client = dynamoClient();
const counting = countingOf(deedCounter(client, env.COUNTS_TABLE), env);
const ports = {
  ...submissionTables(client, env),
  addresses: uploadAddresses(client.config, env.INBOX_BUCKET, env.AWS_ENDPOINT_URL_S3),
  countPhotos: photoAllowance(counting),
  clock: Date.now,
  timeZone: env.TIME_ZONE,
  sharedWith: sharedWithLater(env),
};

export const handler = httpFunction(
  countedRoute(contract.submitIncident, counting).answeredBy(async ({ body, caller, language }) => {
    const { isNew, receipt } = await submitIncident(body, caller, { ...ports, warn: warnIn(language) });
    return { ...(isNew ? created(receipt) : ok(receipt)), headers: revisionHeaders(receipt) };
  }),
);
