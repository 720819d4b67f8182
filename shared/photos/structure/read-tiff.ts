import type { ByteRange } from './structure.ts';

/** An entry of a directory and where in the file its value lies. */
export type TiffEntry = { tag: number; value: ByteRange; number: number; littleEndian: boolean };

/** Bytes of each field type. Source: TIFF 6.0, section 2, and its technical note 1. */
const typeBytes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

/** Directories that another one points to: EXIF, GPS. Source: CIPA DC-008 (Exif 2.32), 4.6.3. */
const furtherDirectories = [0x8769, 0x8825];

/** Makers lay these out as they like, and move them when they edit: what is wrong in them says nothing. */
const makerNote = 0x927c;

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

/** An entry; undefined when its value lies outside the block. */
const entryAt = ({ u16, u32, littleEndian }: Reader, { from, to }: ByteRange, at: number): TiffEntry | undefined => {
  const [tag, bytes] = [u16(at), (typeBytes[u16(at + 2)] ?? 1) * u32(at + 4)];
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
 * Reads the first directory of a TIFF structure and those of EXIF and GPS that it points to.
 * @returns nothing when a directory or a value is said to lie where the block is not: it lies about its length
 */
export const readTiff = (bytes: Buffer, block: ByteRange): TiffEntry[] | undefined => {
  const reader = readerOf(bytes, block);
  if (!reader) return undefined;
  const found: TiffEntry[] = [];
  const waiting = [block.from + reader.u32(block.from + 4)];
  for (let count = 0; waiting.length > 0; count += 1) {
    const entries = count < mostDirectories ? directory(reader, block, waiting.shift() ?? block.to) : undefined;
    if (!entries) return undefined;
    found.push(...entries);
    waiting.push(
      ...entries.filter(({ tag }) => furtherDirectories.includes(tag)).map(({ number }) => block.from + number),
    );
  }
  return found;
};
