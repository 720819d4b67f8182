import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Quarantine } from '../photo-ports.ts';
import { photoFileKey } from './photo-keys.ts';

/**
 * Rejected files in a bucket that forgets them. Under a type that no browser shows, whatever they claim to be; the reason
 * stands beside.
 */
export const quarantine = (client: S3Client, bucket: string): Quarantine => ({
  hold: async (photo, bytes, reason) => {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: photoFileKey(photo),
        Body: bytes,
        ContentType: 'application/octet-stream',
        ContentDisposition: 'attachment',
        Metadata: { reason },
      }),
    );
  },
});
