import type { S3Client } from '@aws-sdk/client-s3';
import { chunkStore } from './chunk-store.s3.ts';
import { evidenceStore } from './evidence-store.s3.ts';
import { photoCopies } from './photo-copies.s3.ts';
import { quarantineStore } from './quarantine-store.s3.ts';

/** The buckets that a photo goes through. */
type Buckets = Readonly<Record<'INBOX_BUCKET' | 'EVIDENCE_BUCKET' | 'VIEWING_BUCKET' | 'QUARANTINE_BUCKET', string>>;

/** Where the parts of a photo are: its chunks, the original, the copies, or a file that was refused. */
export const photoStores = (client: S3Client, buckets: Buckets) => ({
  chunks: chunkStore(client, buckets.INBOX_BUCKET),
  evidence: evidenceStore(client, buckets.EVIDENCE_BUCKET),
  copies: photoCopies(client, buckets.VIEWING_BUCKET),
  quarantine: quarantineStore(client, buckets.QUARANTINE_BUCKET),
});
