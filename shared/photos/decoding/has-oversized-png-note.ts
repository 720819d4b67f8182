import { inflateSync } from 'node:zlib';

const signatureBytes = 8;
/** Length, name and CRC around the data of a chunk. */
const overhead = 12;

/** Profiles and texts of a camera have some kilobytes; what unpacks to more than this together, in bytes, is there to fill a memory. */
const mostUnpacked = 4 * 1024 * 1024;

/** After a word that a zero ends. */
const afterWord = (data: Buffer, from = 0): number => {
  const end = data.indexOf(0, from);
  return end < 0 ? data.byteLength : end + 1;
};

/** Where the packed part of a note begins; nothing where none of it is packed. Source: W3C PNG 3rd edition, 11.3.2.3 and 11.3.3. */
const packedFrom: Readonly<Record<string, (data: Buffer) => number | undefined>> = {
  iCCP: (data) => afterWord(data) + 1,
  zTXt: (data) => afterWord(data) + 1,
  iTXt: (data) => {
    const flag = afterWord(data);
    return data[flag] === 1 ? afterWord(data, afterWord(data, flag + 2)) : undefined;
  },
};

const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** Bytes that it unpacks to; more than may be left where it is too much. */
const unpackedBytes = (packed: Buffer, left: number): number => {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, left) }).byteLength;
  } catch (error) {
    // What can't be unpacked harms nobody.
    return isTooLarge(error) ? left + 1 : 0;
  }
};

/**
 * Whether the profiles and texts in a PNG unpack to a flood, one of them or thousands together. We never unpack one; whoever opens the original would.
 * @param bytes a PNG of whole chunks
 */
export const hasOversizedPngNote = (bytes: Buffer): boolean => {
  let left = mostUnpacked;
  for (let at = signatureBytes; at + overhead <= bytes.byteLength; at += overhead + bytes.readUInt32BE(at)) {
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    const from = packedFrom[bytes.toString('latin1', at + 4, at + 8)]?.(data);
    if (from !== undefined) left -= unpackedBytes(data.subarray(from), left);
    if (left < 0) return true;
  }
  return false;
};
