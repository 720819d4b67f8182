import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { CopySize } from '../developed-photo.ts';
import type { PhotoCopies, ViewingShelf } from '../photo-ports.ts';
import { copyKey } from './photo-keys.ts';

const sizes: readonly CopySize[] = ['viewing', 'thumbnail'];

/** Copies to look at, in a bucket of their own. S3 keeps a checksum of each, which the SDK sends along (CRC-32). */
export const viewingShelf = (client: S3Client, bucket: string): ViewingShelf => ({
  put: async (photo, copies: PhotoCopies) => {
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
