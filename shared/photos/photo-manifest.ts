import * as z from 'zod';
import { sensorReading } from '../foundation/amount.ts';
import { freeText, Uuid } from '../foundation/free-text.ts';
import { MachineMoment } from '../foundation/moment.ts';
import { Fix } from '../foundation/place.ts';
import { unique } from '../foundation/unique.ts';

/** Default bytes of a chunk; the last may be smaller. Half a minute over 64 kbit/s. */
export const chunkBytes = 256 * 1024;

/**
 * Chunk sizes that a tablet may announce. A dropped line loses half a chunk on average: small chunks lose less, and cost
 * more in addresses and headers.
 */
export const chunkSizes = [16 * 1024, 32 * 1024, 64 * 1024, 128 * 1024, chunkBytes] as const;

/** Most chunks of a photo. It is the count of the largest photo in default chunks, and bounds the length of a receipt. */
export const mostChunks = 100;

export const mostPhotos = 20;
export const largestPhotoBytes = 25 * 1024 * 1024;

/** Image types that are accepted as evidence. */
export const imageTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;

type Chunked = { bytes: number; chunkBytes?: number | undefined };

/** Bytes of a whole chunk of this photo. */
export const chunkBytesOf = (photo: Chunked): number => photo.chunkBytes ?? chunkBytes;

export const chunkCount = (photo: Chunked): number => Math.ceil(photo.bytes / chunkBytesOf(photo));

/** Bytes that chunk `index` (from 0) of a photo must have. */
export const bytesOfChunk = (photo: Chunked, index: number): number =>
  Math.min(chunkBytesOf(photo), photo.bytes - index * chunkBytesOf(photo));

const Announced = z.strictObject({
  id: Uuid,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(1).max(largestPhotoBytes),
  type: z.enum(imageTypes),
  /** Bytes of a chunk; 256 KiB by default. */
  chunkBytes: z.literal(chunkSizes).optional(),
  /** CRC-32 (ISO/IEC 3309, as in PNG and gzip) of each chunk, in order. S3 then refuses a wrong chunk on arrival. */
  chunkCrc32: z
    .array(z.string().regex(/^[0-9a-f]{8}$/))
    .max(mostChunks)
    .optional(),
  takenAt: MachineMoment.optional(),
  place: Fix.optional(),
  /** From north by the clock, as the compass wrote it: some write 360 for north, and -1 for what they do not know. */
  headingDegrees: sensorReading().optional(),
  caption: freeText(500).optional(),
  /** Protected persons in the picture. Only the authority and the recording BLO may then see it. */
  shows: z
    .array(z.enum(['victim', 'minor']))
    .min(1)
    .max(2)
    .optional(),
});

/** The smallest chunk size with which the photo has at most `mostChunks` chunks. */
const smallestChunkFor = ({ bytes }: Chunked): number =>
  chunkSizes.find((size) => chunkCount({ bytes, chunkBytes: size }) <= mostChunks) ?? chunkBytes;

const requireFittingChunks = ({ value, issues }: z.core.ParsePayload<z.infer<typeof Announced>>): void => {
  const least = smallestChunkFor(value);
  const count = chunkCount(value);
  const sums = value.chunkCrc32?.length ?? count;
  const fault = { inclusive: true, input: value };
  if (chunkBytesOf(value) < least)
    issues.push({ ...fault, code: 'too_small', origin: 'number', minimum: least, path: ['chunkBytes'] });
  if (sums < count) issues.push({ ...fault, code: 'too_small', origin: 'array', minimum: count, path: ['chunkCrc32'] });
  if (sums > count) issues.push({ ...fault, code: 'too_big', origin: 'array', maximum: count, path: ['chunkCrc32'] });
};

/** The announcement of a photo: the bytes that must arrive, and where and when it was taken. */
export const PhotoManifest = Announced.check(requireFittingChunks);

export type PhotoManifest = z.infer<typeof PhotoManifest>;

/** Photos of one report; no two may share an id. */
export const PhotoManifests = z
  .array(PhotoManifest)
  .max(mostPhotos)
  .refine((photos) => unique(photos.map(({ id }) => id)), {
    params: { code: 'repeated' },
  });

export const photoStates = ['awaiting', 'received', 'verified', 'rejected'] as const;

export type PhotoState = (typeof photoStates)[number];

/** Why a photo was refused, or must be sent again. Each has a message in photo-words.ts. */
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

/** A note beside a photo's state: a reason, or that it counts as never sent. It is still accepted if it arrives. */
export const photoNotes = [...photoReasons, 'never-came'] as const;

export type PhotoNote = (typeof photoNotes)[number];

/** Flags for a second look. A flag never refuses a photo. */
export const photoFlags = ['far-away', 'other-time', 'edited', 'no-gps', 'mocked-fix', 'no-fix'] as const;

export type PhotoFlag = (typeof photoFlags)[number];

/** The arrival of a photo. A photo without any arrived chunk has no such record. */
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

/** Indexes of the chunks that have not arrived, in order; none once the photo is settled. */
export const missingChunks = (photo: PhotoManifest, arrival: PhotoArrival | undefined): number[] => {
  if (arrival && arrival.state !== 'awaiting') return [];
  const arrived = new Set(arrival?.arrived);
  return Array.from({ length: chunkCount(photo) }, (_, index) => index).filter((index) => !arrived.has(index));
};

/** The state of a photo. `received`: every chunk has arrived, and the photo is not yet checked. */
export const photoState = (photo: PhotoManifest, arrival: PhotoArrival | undefined): PhotoState =>
  arrival?.state === 'awaiting' && missingChunks(photo, arrival).length === 0
    ? 'received'
    : (arrival?.state ?? 'awaiting');
