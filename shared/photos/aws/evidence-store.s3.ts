import {
  DeleteObjectsCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { ChunkName, EvidenceVault, PhotoInbox } from '../photo-ports.ts';
import { chunkKey, photoFileKey } from './photo-keys.ts';

/** Chunks as they came, in the inbox bucket. */
export const photoInbox = (client: S3Client, bucket: string): PhotoInbox => ({
  read: async (chunk) => {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: chunkKey(chunk) }));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },
  remove: async (chunks: readonly ChunkName[]) => {
    await client.send(
      new DeleteObjectsCommand({
        Bucket: bucket,
        Delete: { Objects: chunks.map((chunk) => ({ Key: chunkKey(chunk) })), Quiet: true },
      }),
    );
  },
});

const base64OfHex = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

/** S3 answers so when an object of that name is there (412), or is being written at this moment (409). */
const isThereAlready = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === 412;

/**
 * Originals in the evidence bucket. One PUT with the SHA-256 that was announced, so that S3 itself checks and keeps it
 * (a multipart object would carry a hash of hashes), and only where nothing is yet.
 */
export const evidenceVault = (client: S3Client, bucket: string): EvidenceVault => ({
  keep: async (photo, bytes, { sha256, type }) => {
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
      if (!isThereAlready(error)) throw error;
    }
  },
});
