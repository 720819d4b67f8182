import { presigner, type Signing } from '../../aws/presigner.ts';
import type { UploadAddresses } from '../photo-arrivals.ts';
import { chunkKey } from './chunk-key.ts';

/** Enough for one chunk over a bad line. Each receipt carries fresh addresses. */
const uploadLifetimeSeconds = 15 * 60;

/** The type of a chunk, which is a part of a file and no picture. */
const chunkType = 'application/octet-stream';

const base64OfHex = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

/** Headers that a tablet must send with a chunk. S3 verifies the CRC-32 and refuses any other chunk. */
const headersOf = (crc32: string | undefined): Record<string, string> => ({
  'content-type': chunkType,
  ...(crc32 ? { 'x-amz-checksum-crc32': base64OfHex(crc32) } : {}),
});

/**
 * Presigns PUT addresses for the inbox bucket. The signature covers key, length, type and, if announced, the CRC-32.
 * @param signing the resolved configuration of any SDK client
 * @param endpoint an S3-compatible server, if it is not AWS's own
 */
export const uploadAddresses = (signing: Signing, bucket: string, endpoint?: string): UploadAddresses => {
  const sign = presigner(signing, endpoint);
  return {
    forChunk: async (chunk, { bytes, crc32 }) => {
      const headers = headersOf(crc32);
      const request = { method: 'PUT', bucket, key: chunkKey(chunk), lifetimeSeconds: uploadLifetimeSeconds } as const;
      const url = await sign({ ...request, headers: { ...headers, 'content-length': String(bytes) } });
      return { url, headers };
    },
  };
};
