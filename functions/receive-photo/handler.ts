import { createHash } from 'node:crypto';
import { bucketClient } from '../../shared/aws/bucket-client.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentFinder } from '../../shared/aws/incidents-table.ts';
import { evidenceVault, photoInbox } from '../../shared/aws/photo-buckets.ts';
import { photoRegister } from '../../shared/aws/photo-register.ts';
import { chunksIn } from '../../shared/lambda/bucket-event.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { note } from '../../shared/lambda/log.ts';
import { queueFunction } from '../../shared/lambda/records.ts';
import { Env } from './env.ts';
import { receivePhoto } from './receive-photo.ts';

const env = readEnv(Env);
const [client, buckets] = [dynamoClient(), bucketClient(env.AWS_ENDPOINT_URL_S3)];
const register = photoRegister(client, env.INCIDENTS_TABLE);
const finder = incidentFinder(client, env.INCIDENTS_TABLE);
const [inbox, vault] = [photoInbox(buckets, env.INBOX_BUCKET), evidenceVault(buckets, env.EVIDENCE_BUCKET)];
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export const handler = queueFunction(async ({ body }) => {
  for (const chunk of chunksIn(body)) {
    const outcome = await receivePhoto(chunk, { finder, register, inbox, vault, sha256, clock: Date.now });
    note('chunk', { ...chunk, outcome });
  }
});
