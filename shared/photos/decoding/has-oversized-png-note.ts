import { inflateSync } from 'node:zlib';

const signatureBytes = 8;
/** Bytes of length, name and CRC around the data of a chunk. */
const overhead = 12;

/** Most bytes that all profiles and texts may inflate to together. Those of a camera have some kilobytes. */
const mostInflatedBytes = 4 * 1024 * 1024;

/** The position after a zero-terminated string. */
const afterWord = (data: Buffer, from = 0): number => {
  const end = data.indexOf(0, from);
  return end < 0 ? data.byteLength : end + 1;
};

/** Where the deflated part of a chunk begins, if it has one. Source: W3C PNG 3rd edition, 11.3.2.3 and 11.3.3. */
const deflatedFrom: Readonly<Record<string, (data: Buffer) => number | undefined>> = {
  iCCP: (data) => afterWord(data) + 1,
  zTXt: (data) => afterWord(data) + 1,
  iTXt: (data) => {
    const flag = afterWord(data);
    return data[flag] === 1 ? afterWord(data, afterWord(data, flag + 2)) : undefined;
  },
};

const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** Bytes that the data inflates to; one more than `left` if there are more. */
const inflatedBytes = (packed: Buffer, left: number): number => {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, left) }).byteLength;
  } catch (error) {
    // Data that cannot be inflated harms nobody.
    return isTooLarge(error) ? left + 1 : 0;
  }
};

/**
 * Whether the profiles and texts in a PNG inflate to too much, one of them or thousands together. This product never
 * inflates them, but a viewer that opens the original does.
 * @param bytes a PNG of whole chunks
 */
export const hasOversizedPngNote = (bytes: Buffer): boolean => {
  let left = mostInflatedBytes;
  for (let at = signatureBytes; at + overhead <= bytes.byteLength; at += overhead + bytes.readUInt32BE(at)) {
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    const from = deflatedFrom[bytes.toString('latin1', at + 4, at + 8)]?.(data);
    if (from !== undefined) left -= inflatedBytes(data.subarray(from), left);
    if (left < 0) return true;
  }
  return false;
};
