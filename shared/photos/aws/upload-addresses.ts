import { presigner, type Signing } from '../../aws/presigning.ts';
import type { UploadAddresses } from '../photo-ports.ts';
import { chunkKey } from './photo-keys.ts';

/** An address lives this long: enough for one chunk over a bad line; a fresh one comes with every receipt. */
const uploadLifetimeSeconds = 15 * 60;

/** Chunks are parts of a file: their own type says nothing about the picture. */
const chunkType = 'application/octet-stream';

const base64OfHex = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

/** Headers that a tablet has to send with a chunk. S3 itself compares the sum with what came, and keeps nothing else. */
const headersOf = (crc32: string | undefined): Record<string, string> => ({
  'content-type': chunkType,
  ...(crc32 ? { 'x-amz-checksum-crc32': base64OfHex(crc32) } : {}),
});

/**
 * Signs addresses for PUTs straight to the inbox bucket; each binds key, length, type and, where it was announced, the
 * CRC-32 of the chunk: all of them are signed headers.
 * @param signing the resolved configuration of any SDK client
 * @param endpoint an S3 that is not AWS's own
 */
export const uploadAddresses = (signing: Signing, bucket: string, endpoint?: string): UploadAddresses => {
  const sign = presigner(signing, endpoint);
  return {
    forChunk: async (chunk, { bytes, crc32 }) => {
      const headers = headersOf(crc32);
      const order = { method: 'PUT', bucket, key: chunkKey(chunk), lifetimeSeconds: uploadLifetimeSeconds } as const;
      const url = await sign({ ...order, headers: { ...headers, 'content-length': String(bytes) } });
      return { url, headers };
    },
  };
};
