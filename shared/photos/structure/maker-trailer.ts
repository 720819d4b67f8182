import { afterPadding } from './is-padding.ts';
import { jsonEnd, longestJson } from './json-end.ts';
import type { ByteRange } from './structure.ts';

/**
 * Reads a maker's block of data that ends at `to`.
 * @param from nothing before it belongs to the block
 * @returns the block, or nothing if it is not this maker's or is not whole
 */
type ReadTrailer = (bytes: Buffer, from: number, to: number) => ByteRange | undefined;

const text = (bytes: Buffer, from: number, length: number): string => bytes.toString('latin1', from, from + length);

const samsungEntryBytes = 12;
const film = 'MotionPhoto_Data';

/** Name of a block of Samsung's: two zeros, its type, the length of its name, the name. */
const samsungName = (bytes: Buffer, at: number, size: number): string =>
  size < 8 ? '' : text(bytes, at + 8, Math.min(bytes.readUInt32LE(at + 4), size - 8));

/**
 * Samsung: blocks, a directory `SEFH` with how far back each lies, its length, `SEFT`. A block may be a depth map of some
 * megabytes; one that is named as a film is none of a photo.
 * Source: ExifTool, lib/Image/ExifTool/Samsung.pm (ProcessSamsung), read 2026-11.
 */
const samsung: ReadTrailer = (bytes, from, to) => {
  if (to - from < 20 || text(bytes, to - 4, 4) !== 'SEFT') return undefined;
  const directory = to - 8 - bytes.readUInt32LE(to - 8);
  if (directory < from || text(bytes, directory, 4) !== 'SEFH') return undefined;
  const count = bytes.readUInt32LE(directory + 8);
  if (directory + 12 + count * samsungEntryBytes > to - 8) return undefined;
  const blocks = Array.from({ length: count }, (_, index) => {
    const entry = directory + 12 + index * samsungEntryBytes;
    return { at: directory - bytes.readUInt32LE(entry + 4), size: bytes.readUInt32LE(entry + 8) };
  });
  const isSound = blocks.every(({ at, size }) => at >= from && at + size <= directory);
  if (!isSound || blocks.some(({ at, size }) => samsungName(bytes, at, size) === film)) return undefined;
  return { from: Math.min(directory, ...blocks.map(({ at }) => at)), to };
};

const vivoMark = Buffer.from('ffffffff1b2a39485766758493a2b1', 'hex');
const vivoStarts = ['streamdata\xff\xd8\xff', 'vivo{"'];

/**
 * vivo: a JPEG of the highlights between the words `streamdata` and `streaminfo`, JSON after the word `vivo`, a mark.
 * Source: ExifTool, lib/Image/ExifTool/Trailer.pm (ProcessVivo), 2025.
 */
const vivo: ReadTrailer = (bytes, from, to) => {
  if (to - from < vivoMark.byteLength || !bytes.subarray(to - vivoMark.byteLength, to).equals(vivoMark))
    return undefined;
  const starts = vivoStarts.map((start) => bytes.indexOf(start, from, 'latin1')).filter((at) => at >= 0 && at < to);
  const json = bytes.indexOf('vivo{"', from, 'latin1');
  const isWhole = json < 0 || json >= to || jsonEnd(bytes, json + 4, to) !== undefined;
  return starts.length > 0 && isWhole ? { from: Math.min(...starts), to } : undefined;
};

/** How far back from its JSON each part of OnePlus's block lies. */
const onePlusOffsets = (json: string): number[] | undefined => {
  try {
    const parts: unknown = JSON.parse(json);
    return Array.isArray(parts) ? parts.map((part) => Number(part?.offset)).filter((offset) => offset > 0) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * OnePlus, OPPO, realme: parts, a JSON list of them, zeros, `jxrs`, the length from the list to the end.
 * Source: ExifTool, lib/Image/ExifTool/Trailer.pm (ProcessOnePlus), 2025.
 */
const onePlus: ReadTrailer = (bytes, from, to) => {
  if (to - from < 10 || text(bytes, to - 8, 4) !== 'jxrs') return undefined;
  const list = to - bytes.readUInt32LE(to - 4);
  if (list < from || list > to - 8 || to - list > longestJson) return undefined;
  const offsets = onePlusOffsets(bytes.toString('utf8', list, to - 8).split('\0', 1)[0] ?? '');
  const start = list - Math.max(0, ...(offsets ?? []));
  return offsets && start >= from ? { from: start, to } : undefined;
};

/** Dahua's cameras: a block of eight bytes. Source: rroller/dahua, pull request 658. */
const dahua: ReadTrailer = (bytes, from, to) =>
  to - from >= 8 && text(bytes, to - 8, 4) === 'dhav' ? { from: to - 8, to } : undefined;

/** Makers' blocks and the mark near their end. A row is all that a further maker needs. */
const makers: readonly { mark: string; bytesAfterMark: number; read: ReadTrailer }[] = [
  { mark: 'SEFT', bytesAfterMark: 0, read: samsung },
  { mark: vivoMark.toString('latin1'), bytesAfterMark: 0, read: vivo },
  { mark: 'jxrs', bytesAfterMark: 4, read: onePlus },
  { mark: 'dhav', bytesAfterMark: 4, read: dahua },
];

/** The last block of a maker's in a range; only padding may follow it. */
export const makerTrailer = (bytes: Buffer, from: number, to: number): ByteRange | undefined => {
  for (const { mark, bytesAfterMark, read } of makers) {
    const length = mark.length + bytesAfterMark;
    const at = to - from < length ? -1 : bytes.lastIndexOf(mark, to - length, 'latin1');
    const end = at + length;
    if (at < from || afterPadding(bytes, end, to) < to) continue;
    const found = read(bytes, from, end);
    if (found) return { from: found.from, to };
  }
  return undefined;
};
