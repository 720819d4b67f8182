import { PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { EvidenceStore } from '../photo-arrivals.ts';
import { photoFileKey } from './chunk-key.ts';

const base64OfHex = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

/** S3 answers 412 if an object of that name exists. A 409 (another write at this moment) is an error: the queue retries. */
const existsAlready = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === 412;

/**
 * Original photos in the evidence bucket. One PUT with the announced SHA-256, which S3 verifies and keeps: the checksum of
 * a multipart object would be a hash of hashes. The PUT is conditional, so that nothing is overwritten.
 */
export const evidenceStore = (client: S3Client, bucket: string): EvidenceStore => ({
  putOnce: async (photo, bytes, { sha256, type }) => {
    try {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: photoFileKey(photo),
          Body: bytes,
          ContentType: type,
          ChecksumSHA256: base64OfHex(sha256),
          IfNoneMatch: '*',
        }),
      );
    } catch (error) {
      if (!existsAlready(error)) throw error;
    }
  },
});
