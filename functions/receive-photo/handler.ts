import { createHash } from 'node:crypto';
import { bucketClient } from '../../shared/aws/bucket-client.ts';
import { custodyLedger } from '../../shared/aws/custody-ledger.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentFinder } from '../../shared/aws/incidents-table.ts';
import { evidenceVault, photoInbox } from '../../shared/aws/photo-buckets.ts';
import { photoRegister } from '../../shared/aws/photo-register.ts';
import { quarantine } from '../../shared/aws/quarantine.ts';
import { viewingShelf } from '../../shared/aws/viewing-shelf.ts';
import { photoStudio } from '../../shared/imaging/photo-studio.ts';
import { chunksIn } from '../../shared/lambda/bucket-event.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { note } from '../../shared/lambda/log.ts';
import { queueOneByOne } from '../../shared/lambda/records.ts';
import { Env } from './env.ts';
import { receivePhoto } from './receive-photo.ts';

const env = readEnv(Env);
const [client, buckets] = [dynamoClient(), bucketClient(env.AWS_ENDPOINT_URL_S3)];
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const ports = {
  finder: incidentFinder(client, env.INCIDENTS_TABLE),
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
