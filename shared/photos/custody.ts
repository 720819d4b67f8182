import * as z from 'zod';
import { present } from '../foundation/present.ts';
import { versionedRecord } from '../foundation/records/versioned-record.ts';
import { type PhotoArrival, type PhotoManifest, photoState, photoStates } from './photo-manifest.ts';

/**
 * What can happen to a photo. `asked-again`: it came, was not what was announced, and is to be sent once more.
 * `reminded`: it had not come after a day, and its BLO was told. `never-came`: nor after thirty.
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

/** Who does what to a photo without a person asking for it. */
export const ourselves = 'receive-photo';

/**
 * One entry of the ledger: who did what to which photo, when, and the hash of the bytes that were there. Written once and
 * never changed. Source of the fields: ISO/IEC 27037 asks who had access, when, and what was done.
 */
export const CustodyEntry = z.object({
  /** The same deed has the same id, however often it is told. */
  id: z.string(),
  incidentId: z.string(),
  photoId: z.string(),
  /** In UTC. */
  at: z.iso.datetime(),
  /** A person, by Cognito's `sub`, or a function of ours. */
  who: z.string(),
  deed: z.enum(custodyDeeds),
  /** SHA-256 in hex: of what came, or of the original whose copy was looked at. */
  sha256: z.string(),
  /** Why it was rejected, or which form was asked for. */
  detail: z.string().optional(),
});

export type CustodyEntry = z.infer<typeof CustodyEntry>;

export const custodyEntryRecord = versionedRecord('custody-entry', CustodyEntry);

/** From the first to the last; what happened at the same moment in the order of its ids. */
export const inOrder = (entries: readonly CustodyEntry[]): CustodyEntry[] =>
  [...entries].sort((a, b) => (`${a.at}#${a.id}` < `${b.at}#${b.id}` ? -1 : 1));

/** One photo beside its entries: what the tablet announced before it travelled, and what was found when it had come. */
export const CustodyPhoto = z.strictObject({
  id: z.string(),
  state: z.enum(photoStates),
  announced: z.strictObject({ sha256: z.string(), bytes: z.int(), type: z.string() }),
  /** When its original was locked away, and the SHA-256 that was computed of its bytes. */
  verified: z.strictObject({ at: z.string(), sha256: z.string() }).optional(),
});

export type CustodyPhoto = z.infer<typeof CustodyPhoto>;

/** What goes to court with an original. */
export const Custody = z.strictObject({ photos: z.array(CustodyPhoto), entries: z.array(CustodyEntry.strict()) });

export type Custody = z.infer<typeof Custody>;

/** A photo as its entries tell of it. @param entries of its incident */
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
