import * as z from 'zod';
import { present } from '../foundation/present.ts';
import { versionedRecord } from '../foundation/records/versioned-record.ts';
import { type PhotoArrival, type PhotoManifest, photoState, photoStates } from './photo-manifest.ts';

/**
 * Events in the life of a photo. `asked-again`: the bytes were not those announced, and the tablet must send them again.
 * `reminded`: the photo had not arrived after a day, and its BLO was reminded. `never-came`: not after thirty days.
 */
export const custodyDeeds = [
  'arrived',
  'asked-again',
  'verified',
  'rejected',
  'viewed',
  'exported',
  'refused',
  'reminded',
  'never-came',
] as const;

export type CustodyDeed = (typeof custodyDeeds)[number];

/** The `who` of an entry that a function made on its own. */
export const ourselves = 'receive-photo';

/**
 * One entry of the ledger: who did what to which photo, when, and the hash of its bytes. Written once, never changed.
 * Source of the fields: ISO/IEC 27037 requires who had access, when, and what was done.
 */
export const CustodyEntry = z.object({
  /** The same event has the same id, however often it is recorded. */
  id: z.string(),
  incidentId: z.string(),
  photoId: z.string(),
  /** In UTC. */
  at: z.iso.datetime(),
  /** A person, by Cognito's `sub`, or a function of ours. */
  who: z.string(),
  deed: z.enum(custodyDeeds),
  /** SHA-256 in hex, of the bytes that arrived or of the original whose copy was viewed. */
  sha256: z.string(),
  /** The reason of a rejection, or the form that was requested. */
  detail: z.string().optional(),
});

export type CustodyEntry = z.infer<typeof CustodyEntry>;

export const custodyEntryRecord = versionedRecord('custody-entry', CustodyEntry);

/** Sorts entries by time; entries of the same moment by id. */
export const inOrder = (entries: readonly CustodyEntry[]): CustodyEntry[] =>
  [...entries].sort((a, b) => (`${a.at}#${a.id}` < `${b.at}#${b.id}` ? -1 : 1));

/** One photo beside its entries: what the tablet announced, and what was verified on arrival. */
export const CustodyPhoto = z.strictObject({
  id: z.string(),
  state: z.enum(photoStates),
  announced: z.strictObject({ sha256: z.string(), bytes: z.int(), type: z.string() }),
  /** When the original was stored, and the SHA-256 that was computed of its bytes. */
  verified: z.strictObject({ at: z.string(), sha256: z.string() }).optional(),
});

export type CustodyPhoto = z.infer<typeof CustodyPhoto>;

/** The document that goes to court with an original. */
export const Custody = z.strictObject({ photos: z.array(CustodyPhoto), entries: z.array(CustodyEntry.strict()) });

export type Custody = z.infer<typeof Custody>;

/** A photo with what its entries say. @param entries all entries of its incident */
export const custodyPhoto = (
  photo: PhotoManifest,
  arrival: PhotoArrival | undefined,
  entries: readonly CustodyEntry[],
): CustodyPhoto => {
  const { id, sha256, bytes, type } = photo;
  const found = entries.find(({ photoId, deed }) => photoId === id && deed === 'verified');
  return {
    id,
    state: photoState(photo, arrival),
    announced: { sha256, bytes, type },
    ...present({ verified: found && { at: found.at, sha256: found.sha256 } }),
  };
};
