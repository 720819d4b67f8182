import { mostNotes } from './most-notes.ts';
import type { ByteRange } from './structure.ts';

/** Markers of ISO/IEC 10918-1, table B.1. */
const marker = { startOfImage: 0xd8, endOfImage: 0xd9, startOfScan: 0xda, comment: 0xfe } as const;

const isAlone = (code: number) => code === 0x01 || (code >= 0xd0 && code <= 0xd7);
/**
 * Frames that no camera writes and no browser shows: without loss, in layers, arithmetically coded. What of these is a
 * Huffman table (C4) or an extension (C8) is none. Source: ISO/IEC 10918-1, table B.1.
 */
const isForeignFrame = (code: number) => code >= 0xc3 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);
const isNote = (code: number) => (code >= 0xe0 && code <= 0xef) || code === marker.comment;

/** The first marker after entropy-coded data: 0xFF that no zero (a stuffed byte), restart or fill byte follows. */
const endOfScan = (bytes: Buffer, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return bytes.byteLength;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.byteLength;
};

type Fault = { reason: 'truncated' | 'damaged' | 'extra-content' };

/** One picture: where it ends (after EOI), and what stands beside it. */
export type Walked = Fault | { reason?: never; end: number; notes: ByteRange[] };

type Step = { next: number; note?: ByteRange } | Fault;

const segment = (bytes: Buffer, at: number, code: number): Step => {
  if (at + 4 > bytes.byteLength) return { reason: 'truncated' };
  const length = bytes.readUInt16BE(at + 2);
  const to = at + 2 + length;
  if (length < 2 || code === marker.startOfImage || isForeignFrame(code)) return { reason: 'damaged' };
  if (to > bytes.byteLength) return { reason: 'truncated' };
  if (code === marker.startOfScan) return { next: endOfScan(bytes, to) };
  return isNote(code) ? { next: to, note: { from: at + 4, to } } : { next: to };
};

const step = (bytes: Buffer, at: number): Step => {
  if (at >= bytes.byteLength) return { reason: 'truncated' };
  if (bytes[at] !== 0xff) return { reason: 'damaged' };
  const code = bytes[at + 1];
  if (code === undefined) return { reason: 'truncated' };
  if (code === 0xff) return { next: at + 1 };
  return isAlone(code) ? { next: at + 2 } : segment(bytes, at, code);
};

/** Walks one picture from its SOI, at `from`, to its EOI. */
export const walkJpeg = (bytes: Buffer, from: number): Walked => {
  const notes: ByteRange[] = [];
  if (bytes[from] !== 0xff || bytes[from + 1] !== marker.startOfImage) return { reason: 'damaged' };
  for (let at = from + 2; ; ) {
    if (bytes[at] === 0xff && bytes[at + 1] === marker.endOfImage) return { end: at + 2, notes };
    const taken = step(bytes, at);
    if ('reason' in taken) return taken;
    if (taken.note) notes.push(taken.note);
    if (notes.length > mostNotes) return { reason: 'extra-content' };
    at = taken.next;
  }
};
