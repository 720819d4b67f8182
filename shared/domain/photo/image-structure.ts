import { jpegStructure } from './jpeg-structure.ts';
import type { PhotoManifest, PhotoReason } from './photo.ts';
import { pngStructure } from './png-structure.ts';
import { webpStructure } from './webp-structure.ts';

/** A stretch of a file that holds something other than the picture: from the first byte to before the last. */
export type Stretch = { from: number; to: number };

/** How a file is built: what stands beside the picture in it, or the first thing that is wrong. */
export type Structure =
  | { reason: PhotoReason }
  | {
      reason?: never;
      /** Comments, metadata, what a camera appends. */
      notes: Stretch[];
      /** The TIFF structure of its EXIF block, if it has one. */
      exif?: Stretch | undefined;
    };

const walks: Record<PhotoManifest['type'], (bytes: Buffer) => Structure> = {
  'image/jpeg': jpegStructure,
  'image/png': pngStructure,
  'image/webp': webpStructure,
};

/** Walks a file from its first byte to its last, as its format lays it out; nothing may be left over. */
export const structureOf = (type: PhotoManifest['type'], bytes: Buffer): Structure => walks[type](bytes);
