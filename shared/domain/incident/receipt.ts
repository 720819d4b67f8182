import * as z from 'zod';
import {
  bytesOfChunk,
  chunkBytes,
  missingChunks,
  type PhotoArrival,
  type PhotoManifest,
  photoReasons,
  photoState,
  photoStates,
} from '../photo/photo.ts';
import type { UploadAddresses } from '../ports.ts';
import type { Incident } from './incident.ts';
import { WordedWarning } from './worded-warning.ts';

/** What the tablet is told: the report is kept, and what is still to come of each photo. */
export const Receipt = z.strictObject({
  id: z.string(),
  revision: z.int(),
  receivedAt: z.string(),
  /** What to look at twice; the report is kept all the same. Absent when there is nothing. */
  warnings: z.array(WordedWarning).optional(),
  photos: z.array(
    z.strictObject({
      id: z.string(),
      state: z.enum(photoStates),
      reason: z.enum(photoReasons).optional(),
      chunkBytes: z.int(),
      missing: z.array(z.strictObject({ index: z.int(), url: z.string(), headers: z.record(z.string(), z.string()) })),
    }),
  ),
});

export type Receipt = z.infer<typeof Receipt>;
type PhotoReceipt = Receipt['photos'][number];

const photoReceipt = async (
  incidentId: string,
  photo: PhotoManifest,
  arrival: PhotoArrival | undefined,
  addresses: UploadAddresses,
): Promise<PhotoReceipt> => ({
  id: photo.id,
  state: photoState(photo, arrival),
  ...(arrival?.reason ? { reason: arrival.reason } : {}),
  chunkBytes,
  missing: await Promise.all(
    missingChunks(photo, arrival).map(async (index) => ({
      index,
      ...(await addresses.forChunk({ incidentId, photoId: photo.id, index }, bytesOfChunk(photo, index))),
    })),
  ),
});

/**
 * The receipt of an incident, with fresh upload addresses for whatever is missing: an old address dies with the
 * credentials that signed it.
 */
export const receiptFor = async (
  { report, revision, receivedAt }: Incident,
  arrivals: readonly PhotoArrival[],
  addresses: UploadAddresses,
): Promise<Receipt> => ({
  id: report.id,
  revision,
  receivedAt,
  photos: await Promise.all(
    (report.photos ?? []).map((photo) =>
      photoReceipt(
        report.id,
        photo,
        arrivals.find(({ photoId }) => photoId === photo.id),
        addresses,
      ),
    ),
  ),
});
