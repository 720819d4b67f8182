import { createHash } from 'node:crypto';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentReader } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { chunksIn } from '../../shared/lambda/bucket-event.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { note } from '../../shared/lambda/log.ts';
import { queueOneByOne } from '../../shared/lambda/records.ts';
import { bucketClient } from '../../shared/photos/aws/bucket-client.ts';
import { custodyLedger } from '../../shared/photos/aws/custody-ledger.dynamodb.ts';
import { evidenceVault, photoInbox } from '../../shared/photos/aws/evidence-store.s3.ts';
import { photoRegister } from '../../shared/photos/aws/photo-arrivals.dynamodb.ts';
import { viewingShelf } from '../../shared/photos/aws/photo-copies.s3.ts';
import { quarantine } from '../../shared/photos/aws/quarantine-store.s3.ts';
import { photoStudio } from '../../shared/photos/decoding/photo-decoder.ts';
import { Env } from './env.ts';
import { receivePhoto } from './receive-photo.ts';

const env = readEnv(Env);
const [client, buckets] = [dynamoClient(), bucketClient(env.AWS_ENDPOINT_URL_S3)];
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const ports = {
  finder: incidentReader(client, env.INCIDENTS_TABLE),
  register: photoRegister(client, env.INCIDENTS_TABLE),
  inbox: photoInbox(buckets, env.INBOX_BUCKET),
  vault: evidenceVault(buckets, env.EVIDENCE_BUCKET),
  shelf: viewingShelf(buckets, env.VIEWING_BUCKET),
  quarantine: quarantine(buckets, env.QUARANTINE_BUCKET),
  custody: custodyLedger(client, env.CUSTODY_TABLE),
  ...{ studio: photoStudio(), sha256, clock: Date.now },
};

export const handler = queueOneByOne(async ({ body }) => {
  for (const chunk of chunksIn(body)) note('chunk', { ...chunk, outcome: await receivePhoto(chunk, ports) });
});
