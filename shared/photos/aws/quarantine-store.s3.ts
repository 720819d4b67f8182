import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { QuarantineStore } from '../photo-arrivals.ts';
import { photoFileKey } from './chunk-key.ts';

/**
 * Rejected files in a bucket with a short lifetime. The content type is one that no browser displays, whatever the file
 * claims to be. The reason is kept in the object's metadata.
 */
export const quarantineStore = (client: S3Client, bucket: string): QuarantineStore => ({
  put: async (photo, bytes, reason) => {
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
