import { type JpegPart, walkJpeg } from '../structure/walk-jpeg.ts';

type Segment = { from: number; to: number };

/** An Adobe segment's colour transform, for three components and for four, as libjpeg assumes it when it is unknown. */
const adobeTransforms: Readonly<Record<number, { known: readonly number[]; assumed: number }>> = {
  3: { known: [0, 1], assumed: 1 },
  4: { known: [0, 2], assumed: 2 },
};

/** JFIF's version: every decoder reads the rest as version 1 whatever it says. Source: ITU-T T.871, 10.1. */
const repairJfif = (bytes: Buffer, { from, to }: Segment): void => {
  if (to - from >= 11 && bytes.toString('latin1', from + 4, from + 8) === 'JFIF') bytes[from + 9] = 1;
};

const repairAdobe = (bytes: Buffer, { from, to }: Segment, components: number): void => {
  const transform = adobeTransforms[components];
  const isAdobe = to - from >= 16 && bytes.toString('latin1', from + 4, from + 9) === 'Adobe';
  if (isAdobe && transform && !transform.known.includes(bytes[from + 15] ?? 0)) bytes[from + 15] = transform.assumed;
};

/** A scan of a sequential frame covers all coefficients; nothing else can be meant. Source: ISO/IEC 10918-1, table B.3. */
const repairScan = (bytes: Buffer, { from, to }: Segment): void => {
  const spectral = from + 5 + 2 * (bytes[from + 4] ?? 0);
  if (spectral + 3 <= to) bytes.set([0, 63, 0], spectral);
};

const isSequential = (frame: number) => frame === 0xc0 || frame === 0xc1;

/**
 * A copy of a JPEG with a header that gives a decoder no cause for a warning. Pixels are not touched, and no byte moves.
 * @param bytes a JPEG that has been walked without a fault
 */
export const repairedJpeg = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes);
  let frame = 0;
  let adobe: Segment | undefined;
  walkJpeg(bytes, 0, ({ code, from, to }: JpegPart) => {
    // Bytes between segments become fill bytes, which may stand before any marker.
    if (code === undefined) copy.fill(0xff, from, to);
    if (code === 0xe0) repairJfif(copy, { from, to });
    if (code === 0xee) adobe = { from, to };
    if (code !== undefined && code >= 0xc0 && code <= 0xc2) {
      frame = code;
      if (adobe) repairAdobe(copy, adobe, bytes[from + 9] ?? 0);
    }
    if (code === 0xda && isSequential(frame)) repairScan(copy, { from, to });
  });
  return copy;
};
