import { DeleteObjectsCommand, GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import type { ChunkName, ChunkStore } from '../photo-arrivals.ts';
import { chunkKey } from './chunk-key.ts';

/** Chunks in the inbox bucket. */
export const chunkStore = (client: S3Client, bucket: string): ChunkStore => ({
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
