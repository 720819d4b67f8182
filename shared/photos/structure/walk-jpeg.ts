import { mostNotes } from './most-notes.ts';
import type { ByteRange } from './structure.ts';

/** Markers of ISO/IEC 10918-1, table B.1. */
const marker = { startOfImage: 0xd8, endOfImage: 0xd9, startOfScan: 0xda, comment: 0xfe } as const;

/** Bytes between two segments, which every decoder skips. A misprinted application segment may be as long as a right one. */
const longestGap = 0xffff + 2;

const isRestart = (code: number) => code >= 0xd0 && code <= 0xd7;
const isAlone = (code: number) => code === 0x01 || isRestart(code);
/**
 * Frames that no camera writes and no browser shows: lossless, hierarchical, arithmetically coded. Of these codes C4 is a
 * Huffman table, C8 an extension and CC a table too. Source: ISO/IEC 10918-1, table B.1.
 */
const isForeignFrame = (code: number) => code >= 0xc3 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);
const isNote = (code: number) => (code >= 0xe0 && code <= 0xef) || code === marker.comment;

/**
 * The next marker, as libjpeg finds it: 0xFF that is followed by neither a zero (a stuffed byte) nor a fill byte.
 * @param passes codes that do not end the search
 * @returns the position of the 0xFF, or the length of the file
 */
const nextMarker = (bytes: Buffer, from: number, passes: (code: number) => boolean = () => false): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1];
    if (code === undefined) return bytes.byteLength;
    if (code !== 0 && code !== 0xff && !passes(code)) return at;
  }
  return bytes.byteLength;
};

type Fault = { reason: 'truncated' | 'damaged' | 'extra-content' };

/** A part of a picture: a segment from its marker to its end, or a gap, which has no code. */
export type JpegPart = { code?: number; from: number; to: number };

/** One picture: its end (after EOI), and its notes: comments, application segments, gaps. */
export type Walked = Fault | { reason?: never; end: number; notes: ByteRange[] };

type Step = { next: number; part: JpegPart; note?: ByteRange } | Fault;

const segment = (bytes: Buffer, from: number, code: number): Step => {
  if (isAlone(code)) return { next: from + 2, part: { code, from, to: from + 2 } };
  if (from + 4 > bytes.byteLength) return { reason: 'truncated' };
  const length = bytes.readUInt16BE(from + 2);
  const to = from + 2 + length;
  if (length < 2 || code === marker.startOfImage || isForeignFrame(code)) return { reason: 'damaged' };
  if (to > bytes.byteLength) return { reason: 'truncated' };
  const part = { code, from, to };
  if (code === marker.startOfScan) return { next: nextMarker(bytes, to, isRestart), part };
  return isNote(code) ? { next: to, part, note: { from: from + 4, to } } : { next: to, part };
};

const isFill = (bytes: Buffer, from: number, to: number) => bytes.subarray(from, to).every((byte) => byte === 0xff);

const step = (bytes: Buffer, at: number): Step => {
  const from = nextMarker(bytes, at);
  const code = bytes[from + 1];
  if (code === undefined) return { reason: 'truncated' };
  if (from === at || isFill(bytes, at, from)) return segment(bytes, from, code);
  const gap = { from: at, to: from };
  return from - at > longestGap ? { reason: 'damaged' } : { next: from, part: gap, note: gap };
};

/**
 * Walks one picture from its SOI, at `from`, to its EOI.
 * @param visit is called for each part, in order
 */
export const walkJpeg = (bytes: Buffer, from: number, visit: (part: JpegPart) => void = () => undefined): Walked => {
  const notes: ByteRange[] = [];
  if (bytes[from] !== 0xff || bytes[from + 1] !== marker.startOfImage) return { reason: 'damaged' };
  for (let at = from + 2; ; ) {
    if (bytes[at] === 0xff && bytes[at + 1] === marker.endOfImage) return { end: at + 2, notes };
    const taken = step(bytes, at);
    if ('reason' in taken) return taken;
    visit(taken.part);
    if (taken.note) notes.push(taken.note);
    if (notes.length > mostNotes) return { reason: 'extra-content' };
    at = taken.next;
  }
};
