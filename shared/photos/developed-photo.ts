/** What a camera wrote into a photo, as far as it is compared with what the tablet said. */
export type CameraWords = {
  /** The camera's clock, without offset: `2026-11-21T16:30:00`. */
  takenAtClock?: string;
  /** The clock's offset where the camera wrote it: `+07:00`. */
  offset?: string;
  /** Decimal degrees, WGS 84. */
  latitude?: number;
  longitude?: number;
  /** Programs that name themselves in it. */
  software: string[];
};

/** Longest side of the copies, in pixels. */
export const longestSide = { viewing: 1600, thumbnail: 320 } as const;

export type CopySize = keyof typeof longestSide;

/** A photo once it has been decoded: JPEGs to look at, and what the camera wrote. */
export type DevelopedPhoto = { reason?: never; words: CameraWords } & Record<CopySize, Uint8Array>;
