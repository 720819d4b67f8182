import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';

const signatureBytes = 8;
/** Bytes of length, name and CRC around the data of a chunk. */
const overhead = 12;

/** Samples of a pixel by colour type. Source: W3C PNG 3rd edition, table 8. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Start and step of the passes of an interlaced picture: x, y, dx, dy. Source: W3C PNG 3rd edition, 8.1 (Adam7). */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Bytes that may follow the pixels: some writers append a few. */
const slack = 64 * 1024;

/** Bytes of the inflated pixels: one filter byte for each row, then the row. */
const pixelBytes = (bytes: Buffer): number => {
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const bits = (bytes[24] ?? 0) * (samples[bytes[25] ?? 0] ?? 0);
  const rows = (wide: number, high: number) => (wide > 0 ? high * (1 + Math.ceil((wide * bits) / 8)) : 0);
  if (bytes[28] !== 1) return rows(width, height);
  const passes = adam7.map(([x, y, dx, dy]) => rows(Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)));
  return passes.reduce((sum, pass) => sum + pass, 0);
};

function* deflatedPixels(bytes: Buffer): Generator<Buffer> {
  for (let at = signatureBytes; at + overhead <= bytes.byteLength; at += overhead + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      yield bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
}

/**
 * Whether the pixel data of a PNG inflates to more than the picture has. A decoder stops at the picture: the surplus is
 * hidden content, or a bomb for a program that inflates all of it. Nothing of it is kept in memory here.
 * @param bytes a PNG of whole chunks
 */
export const hasSurplusPngData = async (bytes: Buffer): Promise<boolean> => {
  let left = pixelBytes(bytes) + slack;
  const inflated = Readable.from(deflatedPixels(bytes)).pipe(createInflate({ chunkSize: 256 * 1024 }));
  try {
    for await (const part of inflated) {
      left -= part.byteLength;
      if (left < 0) return true;
    }
  } catch {
    // The decoder refuses data that cannot be inflated.
  }
  return false;
};
