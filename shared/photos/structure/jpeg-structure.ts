import { isPadding } from './is-padding.ts';
import { jpegTrailer } from './jpeg-trailer.ts';
import type { ByteRange, Structure } from './structure.ts';
import { walkJpeg } from './walk-jpeg.ts';

const exifHeader = 'Exif\0\0';

/** The TIFF structure of the first EXIF segment. Some programs empty the segment and leave it there. */
const exifIn = (bytes: Buffer, notes: readonly ByteRange[]): ByteRange | undefined => {
  const found = notes.find(({ from }) => bytes.toString('latin1', from, from + exifHeader.length) === exifHeader);
  if (!found) return undefined;
  const block = { from: found.from + exifHeader.length, to: found.to };
  return bytes.subarray(block.from, block.to).every(isPadding) ? undefined : block;
};

/**
 * The structure of a JPEG. Behind its end only the parts that cameras append are accepted.
 * Source: ISO/IEC 10918-1, annex B.
 */
export const jpegStructure = (bytes: Buffer): Structure => {
  const walked = walkJpeg(bytes, 0);
  if (walked.reason) return { reason: walked.reason };
  const trailer = jpegTrailer(bytes, walked.end, walked.notes);
  if (!trailer) return { reason: 'extra-content' };
  return { notes: [...walked.notes, ...trailer], exif: exifIn(bytes, walked.notes) };
};
