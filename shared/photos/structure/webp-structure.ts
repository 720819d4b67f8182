import { mostNotes } from './most-notes.ts';
import type { ByteRange, Structure } from './structure.ts';

const headerBytes = 12;
const chunkHeaderBytes = 8;
const ofThePicture = ['VP8 ', 'VP8L', 'ALPH', 'VP8X'];
/** A file has one of these. With two, one reader would show the first and another the second. */
const pictures = ['VP8 ', 'VP8L'];
const animationFlag = 0x02;

type Chunk = { name: string; data: ByteRange; end: number };

/** A chunk; its data is padded to an even length. */
const chunkAt = (bytes: Buffer, at: number): Chunk | undefined => {
  if (at + chunkHeaderBytes > bytes.byteLength) return undefined;
  const length = bytes.readUInt32LE(at + 4);
  const data = { from: at + chunkHeaderBytes, to: at + chunkHeaderBytes + length };
  const end = data.to + (length % 2);
  return end > bytes.byteLength ? undefined : { name: bytes.toString('latin1', at, at + 4), data, end };
};

const isAnimated = (bytes: Buffer, { name, data }: Chunk): boolean =>
  name === 'ANIM' || name === 'ANMF' || (name === 'VP8X' && ((bytes[data.from] ?? 0) & animationFlag) !== 0);

/** The TIFF structure of an EXIF chunk: some writers put JPEG's header before it. */
const withoutJpegHeader = (bytes: Buffer, { from, to }: ByteRange): ByteRange =>
  bytes.toString('latin1', from, from + 4) === 'Exif' ? { from: from + 6, to } : { from, to };

/** The structure of a WebP: a RIFF file that ends where it says, of whole chunks. Source: RFC 9649, 2. */
export const webpStructure = (bytes: Buffer): Structure => {
  const announced = bytes.byteLength < headerBytes ? Number.MAX_SAFE_INTEGER : bytes.readUInt32LE(4) + chunkHeaderBytes;
  if (announced > bytes.byteLength) return { reason: 'truncated' };
  if (announced < bytes.byteLength) return { reason: 'extra-content' };
  const notes: ByteRange[] = [];
  let exif: ByteRange | undefined;
  let hasPicture = false;
  for (let at = headerBytes; at < bytes.byteLength; ) {
    const chunk = chunkAt(bytes, at);
    if (!chunk) return { reason: 'damaged' };
    if (isAnimated(bytes, chunk)) return { reason: 'animated' };
    if (chunk.name === 'EXIF') exif = withoutJpegHeader(bytes, chunk.data);
    if (pictures.includes(chunk.name) && hasPicture) return { reason: 'extra-content' };
    hasPicture ||= pictures.includes(chunk.name);
    if (!ofThePicture.includes(chunk.name)) notes.push(chunk.data);
    if (notes.length > mostNotes) return { reason: 'extra-content' };
    at = chunk.end;
  }
  return { notes, exif };
};
