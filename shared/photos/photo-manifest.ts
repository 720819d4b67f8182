import * as z from 'zod';
import { degrees } from '../foundation/measure.ts';
import { Moment } from '../foundation/moment.ts';
import { Place } from '../foundation/place.ts';
import { freeText, Uuid } from '../foundation/text.ts';
import { unique } from '../foundation/unique.ts';

/** Bytes of one chunk, unless the announcement says less; the last may be smaller. Half a minute over 64 kbit/s. */
export const chunkBytes = 256 * 1024;

/**
 * What a tablet may announce instead. On a line that drops often, what is lost with each drop is half a chunk on average:
 * small ones lose less, and cost more in addresses and headers.
 */
export const chunkSizes = [16 * 1024, 32 * 1024, 64 * 1024, 128 * 1024, chunkBytes] as const;

/** Chunks of one photo: as many as the largest photo has by default, so that small chunks never make a receipt longer than that. */
export const mostChunks = 100;

export const mostPhotos = 20;
export const largestPhotoBytes = 25 * 1024 * 1024;

/** Image types whose decoders we trust with evidence. */
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
  /** In chunks of how many bytes it will come; 256 KiB unless it is said. */
  chunkBytes: z.literal(chunkSizes).optional(),
  /** CRC-32 (that of ISO/IEC 3309, as in PNG and gzip) of each chunk, in their order: then a wrong one is refused on arrival. */
  chunkCrc32: z
    .array(z.string().regex(/^[0-9a-f]{8}$/))
    .max(mostChunks)
    .optional(),
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

/** The smallest chunks in which so many bytes make no more than a receipt lists. */
const smallestChunkFor = ({ bytes }: Chunked): number =>
  chunkSizes.find((size) => chunkCount({ bytes, chunkBytes: size }) <= mostChunks) ?? chunkBytes;

const demandFittingChunks = ({ value, issues }: z.core.ParsePayload<z.infer<typeof Announced>>): void => {
  const [least, count] = [smallestChunkFor(value), chunkCount(value)];
  const sums = value.chunkCrc32?.length ?? count;
  const fault = { inclusive: true, input: value };
  if (chunkBytesOf(value) < least)
    issues.push({ ...fault, code: 'too_small', origin: 'number', minimum: least, path: ['chunkBytes'] });
  if (sums < count) issues.push({ ...fault, code: 'too_small', origin: 'array', minimum: count, path: ['chunkCrc32'] });
  if (sums > count) issues.push({ ...fault, code: 'too_big', origin: 'array', maximum: count, path: ['chunkCrc32'] });
};

/** A photo announced before it travels: what must arrive, and where and when it was taken. */
export const PhotoManifest = Announced.check(demandFittingChunks);

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

/** Why a photo was not taken as evidence, or must be sent once more; each has words in shared/photos/photo-words.ts. */
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

/** What is said beside a photo's state: a reason, or that nobody waits for it any more. It is still taken when it comes. */
export const photoNotes = [...photoReasons, 'never-came'] as const;

export type PhotoNote = (typeof photoNotes)[number];

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
