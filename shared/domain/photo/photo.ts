import * as z from 'zod';
import { degrees } from '../measure.ts';
import { Moment } from '../moment.ts';
import { Place } from '../place.ts';
import { freeText, Uuid } from '../text.ts';

/** Bytes of one chunk; the last may be smaller. Small enough to be sent again over 64 kbit/s in half a minute. */
export const chunkBytes = 256 * 1024;

export const mostPhotos = 20;
export const largestPhotoBytes = 25 * 1024 * 1024;

/** Image types whose decoders we trust with evidence. */
export const imageTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;

/** A photo announced before it travels: what must arrive, and where and when it was taken. */
export const PhotoManifest = z.strictObject({
  id: Uuid,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(1).max(largestPhotoBytes),
  type: z.enum(imageTypes),
  takenAt: Moment.optional(),
  place: Place.optional(),
  headingDegrees: degrees(0, 360).lt(360).optional(),
  caption: freeText(500).optional(),
  /** Whom it shows that has to be protected: then only the authority and the recording BLO see it. */
  shows: z
    .array(z.enum(['victim', 'minor']))
    .min(1)
    .max(2)
    .optional(),
});

export type PhotoManifest = z.infer<typeof PhotoManifest>;

/** Photos of one report; no two may share an id. */
export const PhotoManifests = z
  .array(PhotoManifest)
  .max(mostPhotos)
  .refine((photos) => new Set(photos.map(({ id }) => id)).size === photos.length, {
    params: { code: 'repeated' },
  });

export const photoStates = ['awaiting', 'received', 'verified', 'rejected'] as const;

export type PhotoState = (typeof photoStates)[number];

/** Why a photo was not taken as evidence, or must be sent once more; each has words in shared/reference/photo-words.ts. */
export const photoReasons = [
  'sent-again',
  'wrong-length',
  'wrong-hash',
  'not-an-image',
  'truncated',
  'damaged',
  'extra-content',
  'animated',
  'too-many-pixels',
  'bad-exif',
] as const;

export type PhotoReason = (typeof photoReasons)[number];

/** What to look at twice: never a reason to refuse a photo. */
export const photoFlags = ['far-away', 'other-time', 'edited', 'no-gps', 'mocked-fix', 'no-fix'] as const;

export type PhotoFlag = (typeof photoFlags)[number];

/** What is known of a photo's arrival; a photo of which nothing has come has no such entry. */
export const PhotoArrival = z.object({
  photoId: z.string(),
  state: z.enum(photoStates),
  arrived: z.array(z.int().min(0)),
  attempts: z.int().min(0),
  reason: z.enum(photoReasons).optional(),
  flags: z.array(z.enum(photoFlags)).optional(),
  settledAt: z.string().optional(),
});

export type PhotoArrival = z.infer<typeof PhotoArrival>;

export const chunkCount = (photo: { bytes: number }): number => Math.ceil(photo.bytes / chunkBytes);

/** Bytes that chunk `index` (from 0) of a photo must have. */
export const bytesOfChunk = (photo: { bytes: number }, index: number): number =>
  Math.min(chunkBytes, photo.bytes - index * chunkBytes);

/** Chunks of which nothing is known to have come, in order; none once the photo is settled. */
export const missingChunks = (photo: PhotoManifest, arrival: PhotoArrival | undefined): number[] => {
  if (arrival && arrival.state !== 'awaiting') return [];
  const arrived = new Set(arrival?.arrived);
  return Array.from({ length: chunkCount(photo) }, (_, index) => index).filter((index) => !arrived.has(index));
};

/** Where a photo stands. `received`: every chunk has come, and nobody has looked at them yet. */
export const photoState = (photo: PhotoManifest, arrival: PhotoArrival | undefined): PhotoState =>
  arrival?.state === 'awaiting' && missingChunks(photo, arrival).length === 0
    ? 'received'
    : (arrival?.state ?? 'awaiting');
