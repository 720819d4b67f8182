import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { CopySize } from '../decoded-photo.ts';
import type { PhotoCopies } from '../photo-arrivals.ts';
import { copyKey } from './chunk-key.ts';

const sizes: readonly CopySize[] = ['viewing', 'thumbnail'];

/** Copies to view, in a bucket of their own. The SDK sends a CRC-32 with each, which S3 verifies and keeps. */
export const photoCopies = (client: S3Client, bucket: string): PhotoCopies => ({
  put: async (photo, copies) => {
    for (const size of sizes)
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: copyKey(photo, size),
          Body: copies[size],
          ContentType: 'image/jpeg',
        }),
      );
  },
});
