import { mostNotes } from './most-notes.ts';
import { readTiff, type TiffEntry } from './read-tiff.ts';
import type { ByteRange } from './structure.ts';
import { walkJpeg } from './walk-jpeg.ts';

const mpfHeader = 'MPF\0';
/** Tag of the list of pictures, and the bytes of an entry. Source: CIPA DC-007, 5.2.3.3. */
const mpEntries = 0xb002;
const mpEntryBytes = 16;

const listOf = (bytes: Buffer, base: number, { value, littleEndian }: TiffEntry): ByteRange[] => {
  const number = (at: number) => (littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const count = Math.floor((value.to - value.from) / mpEntryBytes);
  return Array.from({ length: count }, (_, index) => value.from + index * mpEntryBytes).flatMap((at) => {
    const [size, offset] = [number(at + 4), number(at + 8)];
    // The first picture is the file itself and has no offset.
    return offset === 0 ? [] : [{ from: base + offset, to: base + offset + size }];
  });
};

/** Further pictures that the file announces: a preview, the gain map of an HDR photo. Source: CIPA DC-007 (MPF). */
const announced = (bytes: Buffer, notes: readonly ByteRange[]): ByteRange[] => {
  const note = notes.find(({ from }) => bytes.toString('latin1', from, from + mpfHeader.length) === mpfHeader);
  if (!note) return [];
  const index = { from: note.from + mpfHeader.length, to: note.to };
  const entry = readTiff(bytes, index)?.find(({ tag }) => tag === mpEntries);
  return entry ? listOf(bytes, index.from, entry).sort((a, b) => a.from - b.from) : [];
};

/** Zeros, or fill bytes, with which some cameras align what follows. Source of the latter: ISO/IEC 10918-1, B.1.1.2. */
const isPadding = (bytes: Buffer, from: number, to: number): boolean =>
  bytes.subarray(from, to).every((byte) => byte === 0 || byte === 0xff);

/** Further pictures must be JPEGs that end where they say, with nothing but padding between them. */
const pictures = (
  bytes: Buffer,
  end: number,
  list: readonly ByteRange[],
): { end: number; notes: ByteRange[] } | undefined => {
  const notes: ByteRange[] = [];
  let at = end;
  for (const { from, to } of list) {
    if (from < at || to > bytes.byteLength || !isPadding(bytes, at, from)) return undefined;
    const walked = walkJpeg(bytes.subarray(0, to), from);
    if (walked.reason || !isPadding(bytes, walked.end, to)) return undefined;
    notes.push(...walked.notes);
    if (notes.length > mostNotes) return undefined;
    at = to;
  }
  return { end: at, notes };
};

/** More than this is a film and not a note of the time or the camera's mode. */
const largestTrailer = 64 * 1024;

/**
 * The trailer of Samsung's cameras: blocks, a directory `SEFH` with how far back each lies, its length, `SEFT`.
 * Source: ExifTool, lib/Image/ExifTool/Samsung.pm (ProcessSamsung).
 */
const samsungTrailer = (bytes: Buffer, end: number): ByteRange | undefined => {
  const last = bytes.byteLength;
  if (last - end > largestTrailer || last - end < 20 || bytes.toString('latin1', last - 4) !== 'SEFT') return undefined;
  const directory = last - 8 - bytes.readUInt32LE(last - 8);
  if (directory < end || bytes.toString('latin1', directory, directory + 4) !== 'SEFH') return undefined;
  const count = bytes.readUInt32LE(directory + 8);
  if (directory + 12 + count * 12 > last) return undefined;
  const back = Array.from({ length: count }, (_, index) => bytes.readUInt32LE(directory + 16 + index * 12));
  return directory - Math.max(0, ...back) === end ? { from: end, to: last } : undefined;
};

/**
 * What a camera has appended after the picture.
 * @param end where the picture ends
 * @returns the notes in it, none when there is nothing or padding; undefined when it is something that we don't know
 */
export const appendedBy = (bytes: Buffer, end: number, notes: readonly ByteRange[]): ByteRange[] | undefined => {
  const further = pictures(bytes, end, announced(bytes, notes));
  if (!further) return undefined;
  const trailer = samsungTrailer(bytes, further.end);
  if (trailer) return [...further.notes, trailer];
  return isPadding(bytes, further.end, bytes.byteLength) ? further.notes : undefined;
};
