import type { ByteRange } from './structure.ts';

/** An entry of a directory and where in the file its value lies. */
export type TiffEntry = { tag: number; value: ByteRange; number: number; littleEndian: boolean };

/** Bytes of each field type. Source: TIFF 6.0, section 2, and its technical note 1. */
const typeBytes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

/** Pointers to further directories: EXIF, GPS. Source: CIPA DC-008 (Exif 2.32), 4.6.3. */
const exifPointer = 0x8769;
const gpsPointer = 0x8825;

/** Makers lay these out as they like, and editors move them: an offset in them proves nothing. */
const makerNote = 0x927c;

/** Pointers that were reserved and never set. */
const unset = [0, 0xffffffff];

/** The most bytes of an EXIF block in a JPEG: no offset beyond was ever right. */
const largestBlock = 0xffff;

const entryBytes = 12;
const mostDirectories = 8;

type Reader = { u16(at: number): number; u32(at: number): number; littleEndian: boolean };

const readerOf = (bytes: Buffer, { from, to }: ByteRange): Reader | undefined => {
  const order = to - from >= 8 ? bytes.toString('latin1', from, from + 2) : '';
  if (order !== 'II' && order !== 'MM') return undefined;
  const littleEndian = order === 'II';
  const u16 = (at: number) => (littleEndian ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const u32 = (at: number) => (littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  return u16(from + 2) === 42 ? { u16, u32, littleEndian } : undefined;
};

/** An entry; undefined if its value lies outside the block. */
const entryAt = ({ u16, u32, littleEndian }: Reader, { from, to }: ByteRange, at: number): TiffEntry | undefined => {
  const tag = u16(at);
  const bytes = (typeBytes[u16(at + 2)] ?? 1) * u32(at + 4);
  const start = bytes <= 4 ? at + 8 : from + u32(at + 8);
  const inside = start >= from && start + bytes <= to;
  if (!inside && tag !== makerNote) return undefined;
  return { tag, value: { from: start, to: inside ? start + bytes : start }, number: u32(at + 8), littleEndian };
};

const directory = (reader: Reader, block: ByteRange, at: number): TiffEntry[] | undefined => {
  if (at + 2 > block.to) return undefined;
  const count = reader.u16(at);
  if (at + 2 + count * entryBytes > block.to) return undefined;
  const entries = Array.from({ length: count }, (_, index) => entryAt(reader, block, at + 2 + index * entryBytes));
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
};

/**
 * A GPS directory. Cameras that have no fix, and programs that shorten the block, leave a pointer to fill bytes or to nothing:
 * then there is no position, and the photo is no worse for it. Only an offset that no camera can have written is a lie.
 */
const gpsDirectory = (reader: Reader, bytes: Buffer, block: ByteRange, offset: number): TiffEntry[] | undefined => {
  const entries = directory(reader, block, block.from + offset);
  return entries ?? (offset <= Math.max(largestBlock, bytes.byteLength) ? [] : undefined);
};

/**
 * Reads the first directory of a TIFF structure and the EXIF and GPS directories that it points to.
 * @returns nothing if a directory or a value lies outside the block: the block lies about its length
 */
export const readTiff = (bytes: Buffer, block: ByteRange): TiffEntry[] | undefined => {
  const reader = readerOf(bytes, block);
  if (!reader) return undefined;
  const found: TiffEntry[] = [];
  const waiting = [{ tag: exifPointer, offset: reader.u32(block.from + 4) }];
  for (let count = 0; count < waiting.length; count += 1) {
    const { tag, offset } = waiting[count] ?? { tag: 0, offset: 0 };
    const read =
      tag === gpsPointer ? gpsDirectory(reader, bytes, block, offset) : directory(reader, block, block.from + offset);
    if (!read || count === mostDirectories) return undefined;
    found.push(...read);
    const pointers = read.filter((entry) => entry.tag === exifPointer || entry.tag === gpsPointer);
    waiting.push(
      ...pointers
        .filter(({ number }) => !unset.includes(number))
        .map((entry) => ({ tag: entry.tag, offset: entry.number })),
    );
  }
  return found;
};
