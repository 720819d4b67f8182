/** The part of a photo's metadata that is compared with the tablet's announcement. */
export type CameraMetadata = {
  /** The camera's clock, without offset: `2026-11-21T16:30:00`. */
  takenAtClock?: string;
  /** The offset of that clock, if the camera wrote it: `+07:00`. */
  offset?: string;
  /** Decimal degrees, WGS 84. */
  latitude?: number;
  longitude?: number;
  /** Names of the programs that wrote the file: firmware, editors. */
  software: string[];
};

/** Longest side of the copies, in pixels. */
export const longestSide = { viewing: 1600, thumbnail: 320 } as const;

export type CopySize = keyof typeof longestSide;

/** A decoded photo: two JPEG copies to view, and the camera's metadata. */
export type DecodedPhoto = { reason?: never; metadata: CameraMetadata } & Record<CopySize, Uint8Array>;
