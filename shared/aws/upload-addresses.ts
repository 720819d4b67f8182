import type { UploadAddresses } from '../domain/ports.ts';
import { chunkKey } from './photo-keys.ts';
import { presigner, type Signing } from './presigning.ts';

/** An address lives this long: enough for one chunk over a bad line; a fresh one comes with every receipt. */
const uploadLifetimeSeconds = 15 * 60;

/** Chunks are parts of a file: their own type says nothing about the picture. */
const chunkType = 'application/octet-stream';

/**
 * Signs addresses for PUTs straight to the inbox bucket; each binds key, length and type, which are signed headers.
 * @param signing the resolved configuration of any SDK client
 * @param endpoint an S3 that is not AWS's own
 */
export const uploadAddresses = (signing: Signing, bucket: string, endpoint?: string): UploadAddresses => {
  const sign = presigner(signing, endpoint);
  return {
    forChunk: async (chunk, bytes) => ({
      url: await sign({
        ...{ method: 'PUT', bucket, key: chunkKey(chunk), lifetimeSeconds: uploadLifetimeSeconds },
        headers: { 'content-length': String(bytes), 'content-type': chunkType },
      }),
      headers: { 'content-type': chunkType },
    }),
  };
};
