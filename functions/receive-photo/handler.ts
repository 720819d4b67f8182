import { createHash } from 'node:crypto';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentReader } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { rememberedAnnouncements } from '../../shared/incidents/remembered-announcements.ts';
import { chunksIn } from '../../shared/lambda/chunks-in.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { log } from '../../shared/lambda/log.ts';
import { queueOneByOne } from '../../shared/lambda/stream-function.ts';
import { bucketClient } from '../../shared/photos/aws/bucket-client.ts';
import { custodyLedger } from '../../shared/photos/aws/custody-ledger.dynamodb.ts';
import { photoArrivals } from '../../shared/photos/aws/photo-arrivals.dynamodb.ts';
import { photoStores } from '../../shared/photos/aws/photo-stores.ts';
import { photoDecoder } from '../../shared/photos/decoding/photo-decoder.ts';
import { Env } from './env.ts';
import { receivePhoto } from './receive-photo.ts';

const env = readEnv(Env);
const client = dynamoClient();
const ports = {
  announcements: rememberedAnnouncements(incidentReader(client, env.INCIDENTS_TABLE)),
  arrivals: photoArrivals(client, env.INCIDENTS_TABLE),
  ...photoStores(bucketClient(env.AWS_ENDPOINT_URL_S3), env),
  custody: custodyLedger(client, env.CUSTODY_TABLE),
  decoder: photoDecoder(),
  sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
  clock: Date.now,
};

export const handler = queueOneByOne(async ({ body }) => {
  for (const chunk of chunksIn(body)) log('chunk', { ...chunk, outcome: await receivePhoto(chunk, ports) });
});
