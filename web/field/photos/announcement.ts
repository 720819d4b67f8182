import type { Answers } from '../../form/answers.ts';
import { crc32 } from './crc32.ts';

/** Bytes of a chunk: 64 KiB are 8 seconds at 64 kbit/s. A photo has at most 100 chunks: a large original has larger ones. */
const sizes = [64 * 1024, 128 * 1024, 256 * 1024] as const;
const mostChunks = 100;

export const chunkBytesFor = (bytes: number): number =>
  sizes.find((size) => Math.ceil(bytes / size) <= mostChunks) ?? sizes[2];

/** Where and when the tablet was when the photo was taken. */
export type Taken = { takenAt: string; place: Answers | undefined };

/**
 * What is announced of a photo, but its SHA-256: weight, type, chunks and the sum of each.
 * @param id a UUID that the tablet made
 */
export const announcementOf = (id: string, bytes: Uint8Array, type: string, { takenAt, place }: Taken): Answers => {
  const chunkBytes = chunkBytesFor(bytes.byteLength);
  const chunks = Math.ceil(bytes.byteLength / chunkBytes);
  return {
    id,
    bytes: bytes.byteLength,
    type,
    chunkBytes,
    chunkCrc32: Array.from({ length: chunks }, (_, index) =>
      crc32(bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes)),
    ),
    takenAt,
    ...(place ? { place } : {}),
  };
};
