import { mostNotes } from './most-notes.ts';
import type { ByteRange, Structure } from './structure.ts';

const signatureBytes = 8;
/** Bytes of length, name and CRC around the data of a chunk. */
const overhead = 12;
const ofThePicture = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'];
/** A capital first letter marks a critical chunk: without it no decoder can show the picture. Source: W3C PNG 3rd edition, 5.4. */
const isCritical = (name: string) => /^[A-Z]/.test(name);
/** Chunks of an animation. Source: W3C PNG 3rd edition, 11.3.6. */
const ofAnimation = ['acTL', 'fcTL', 'fdAT'];

type Chunk = { name: string; data: ByteRange; end: number };

const chunkAt = (bytes: Buffer, at: number): Chunk | undefined => {
  if (at + overhead > bytes.byteLength) return undefined;
  const length = bytes.readUInt32BE(at);
  const end = at + overhead + length;
  if (end > bytes.byteLength) return undefined;
  return { name: bytes.toString('latin1', at + 4, at + 8), data: { from: at + 8, to: at + 8 + length }, end };
};

/** The structure of a PNG: IHDR first, IEND last, whole chunks between. Source: W3C PNG 3rd edition, 5. */
export const pngStructure = (bytes: Buffer): Structure => {
  const notes: ByteRange[] = [];
  let exif: ByteRange | undefined;
  for (let at = signatureBytes; ; ) {
    const chunk = chunkAt(bytes, at);
    if (!chunk) return { reason: 'truncated' };
    if (ofAnimation.includes(chunk.name)) return { reason: 'animated' };
    const isFirst = at === signatureBytes;
    if (isFirst !== (chunk.name === 'IHDR')) return { reason: 'damaged' };
    if (isCritical(chunk.name) && !ofThePicture.includes(chunk.name)) return { reason: 'damaged' };
    if (chunk.name === 'eXIf') exif = chunk.data;
    if (!ofThePicture.includes(chunk.name)) notes.push(chunk.data);
    if (notes.length > mostNotes) return { reason: 'extra-content' };
    if (chunk.name === 'IEND') return chunk.end === bytes.byteLength ? { notes, exif } : { reason: 'extra-content' };
    at = chunk.end;
  }
};
