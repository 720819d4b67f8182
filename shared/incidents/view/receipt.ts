import * as z from 'zod';
import type { UploadAddresses } from '../../photos/photo-arrivals.ts';
import {
  bytesOfChunk,
  chunkBytesOf,
  missingChunks,
  type PhotoArrival,
  type PhotoManifest,
  type PhotoReason,
  photoReasons,
  photoState,
  photoStates,
} from '../../photos/photo-manifest.ts';
import type { Incident } from '../incident.ts';
import type { Warn } from '../warnings/warner-of.ts';
import { WordedWarning } from '../warnings/worded-warning.ts';
import { SharedWith } from './shared-with.ts';

/** What the tablet is told: the report is kept, and what is still to come of each photo. */
export const Receipt = z.strictObject({
  id: z.string(),
  revision: z.int(),
  receivedAt: z.string(),
  /** What to look at twice; the report is kept all the same. Absent when there is nothing. */
  warnings: z.array(WordedWarning).optional(),
  /** Who is told across the border; absent where the report is opened to no other country. */
  sharedWith: z.array(SharedWith).optional(),
  photos: z.array(
    z.strictObject({
      id: z.string(),
      state: z.enum(photoStates),
      reason: z.enum(photoReasons).optional(),
      /** The reason in words that an officer understands, where a receipt is asked for. */
      message: z.string().optional(),
      chunkBytes: z.int(),
      missing: z.array(z.strictObject({ index: z.int(), url: z.string(), headers: z.record(z.string(), z.string()) })),
      /** Chunks that are missing too, and whose addresses the next receipt has. */
      moreMissing: z.int().optional(),
    }),
  ),
});

export type Receipt = z.infer<typeof Receipt>;
type PhotoReceipt = Receipt['photos'][number];

/**
 * Addresses of one receipt at most: 25 MB in usual chunks, an hour of a slow line. The next receipt has the next ones, so a
 * report of 2,000 chunks costs no second of signing and no megabyte of addresses that die in 15 minutes.
 */
export const mostAddresses = 100;

/** Where the tablet may send chunks, and what its officer should look at twice; words for what is wrong with a photo, which no first receipt needs. */
export type ReceiptPorts = { addresses: UploadAddresses; warn: Warn; wordFor?: (reason: PhotoReason) => string };

const reasonOf = (arrival: PhotoArrival | undefined, wordFor: ReceiptPorts['wordFor']) => {
  const { reason } = arrival ?? {};
  return reason ? { reason, ...(wordFor ? { message: wordFor(reason) } : {}) } : {};
};

const moreThan = (room: number, missing: number) => (missing > room ? { moreMissing: missing - room } : {});

const photoReceipt = async (
  incidentId: string,
  photo: PhotoManifest,
  arrival: PhotoArrival | undefined,
  { addresses, wordFor }: ReceiptPorts,
  room: number,
): Promise<PhotoReceipt> => ({
  id: photo.id,
  state: photoState(photo, arrival),
  ...reasonOf(arrival, wordFor),
  chunkBytes: chunkBytesOf(photo),
  ...moreThan(room, missingChunks(photo, arrival).length),
  missing: await Promise.all(
    missingChunks(photo, arrival)
      .slice(0, room)
      .map(async (index) => ({
        index,
        ...(await addresses.forChunk(
          { incidentId, photoId: photo.id, index },
          { bytes: bytesOfChunk(photo, index), crc32: photo.chunkCrc32?.[index] },
        )),
      })),
  ),
});

/** Nothing to look at is not said. */
const warnedOf = async (incident: Incident, warn: Warn): Promise<Pick<Receipt, 'warnings'>> => {
  const warnings = await warn(incident);
  return warnings.length > 0 ? { warnings } : {};
};

/**
 * The receipt of an incident, with fresh upload addresses for what is missing: an old address dies with the credentials
 * that signed it.
 * @param isFor whether addresses of a photo are for whoever asks
 */
export const receiptFor = async (
  incident: Incident,
  arrivals: readonly PhotoArrival[],
  ports: ReceiptPorts,
  isFor: (photoId: string) => boolean = () => true,
): Promise<Receipt> => {
  let room = mostAddresses;
  const photos = (incident.report.photos ?? []).map((photo) => {
    const arrival = arrivals.find(({ photoId }) => photoId === photo.id);
    const own = isFor(photo.id) ? room : 0;
    room -= Math.min(own, missingChunks(photo, arrival).length);
    return photoReceipt(incident.report.id, photo, arrival, ports, own);
  });
  return {
    id: incident.report.id,
    revision: incident.revision,
    receivedAt: incident.receivedAt,
    ...(await warnedOf(incident, ports.warn)),
    photos: await Promise.all(photos),
  };
};
