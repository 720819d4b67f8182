import type { PhotoReason } from '../photo-manifest.ts';

/** A stretch of a file that holds something other than the picture: from the first byte to before the last. */
export type ByteRange = { from: number; to: number };

/** How a file is built: what stands beside the picture in it, or the first thing that is wrong. */
export type Structure =
  | { reason: PhotoReason }
  | {
      reason?: never;
      /** Comments, metadata, what a camera appends. */
      notes: ByteRange[];
      /** The TIFF structure of its EXIF block, if it has one. */
      exif?: ByteRange | undefined;
    };
