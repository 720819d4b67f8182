import type { PhotoReason } from '../photo-manifest.ts';

/** Bytes `from` (inclusive) to `to` (exclusive) of a file. */
export type ByteRange = { from: number; to: number };

/** The structure of a file: its notes (everything beside the picture), or the first fault. */
export type Structure =
  | { reason: PhotoReason }
  | {
      reason?: never;
      /** Comments, metadata, trailers. */
      notes: ByteRange[];
      /** The TIFF structure of the EXIF block, if there is one. */
      exif?: ByteRange | undefined;
    };
