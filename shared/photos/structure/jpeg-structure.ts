import { appendedBy } from './jpeg-appendix.ts';
import type { ByteRange, Structure } from './structure.ts';
import { walkJpeg } from './walk-jpeg.ts';

const exifHeader = 'Exif\0\0';

const exifIn = (bytes: Buffer, notes: readonly ByteRange[]): ByteRange | undefined => {
  const found = notes.find(({ from }) => bytes.toString('latin1', from, from + exifHeader.length) === exifHeader);
  return found && { from: found.from + exifHeader.length, to: found.to };
};

/**
 * The structure of a JPEG. After its end there may be nothing but what cameras are known to append, checked as strictly.
 * Source: ISO/IEC 10918-1, annex B.
 */
export const jpegStructure = (bytes: Buffer): Structure => {
  const walked = walkJpeg(bytes, 0);
  if (walked.reason) return { reason: walked.reason };
  const appended = appendedBy(bytes, walked.end, walked.notes);
  if (!appended) return { reason: 'extra-content' };
  return { notes: [...walked.notes, ...appended], exif: exifIn(bytes, walked.notes) };
};
