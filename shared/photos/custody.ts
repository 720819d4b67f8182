import * as z from 'zod';
import { present } from '../foundation/present.ts';
import { versionedRecord } from '../foundation/records/versioned-record.ts';
import { type PhotoArrival, type PhotoManifest, photoState, photoStates } from './photo-manifest.ts';

/**
 * Events in the life of a photo. `asked-again`: the bytes were not those announced, and the tablet must send them again.
 * `addressed`: somebody else than who announced the photo was given addresses to send it to. `reminded`: the photo had not
 * arrived after a day, and its BLO was reminded. `never-came`: not after thirty days.
 */
export const custodyDeeds = [
  'addressed',
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
  /** Of what arrived: who announced it. Who sent it nobody knows: an address serves whoever has it. */
  announcedBy: z.string().optional(),
  /** Of a refusal: how often this person had been refused this photo in this hour of the clock. */
  times: z.int().min(1).optional(),
});

export type CustodyEntry = z.infer<typeof CustodyEntry>;

export const custodyEntryRecord = versionedRecord('custody-entry', CustodyEntry, [
  // Version 2 may say who announced what arrived, and how often somebody was refused: no entry of version 1 does.
  (older) => older,
]);

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

/** The document that goes to court with an original; `cursor` is there when there are more entries. */
export const Custody = z.strictObject({
  photos: z.array(CustodyPhoto),
  entries: z.array(CustodyEntry.strict()),
  cursor: z.string().optional(),
});

export type Custody = z.infer<typeof Custody>;

/** The id of the entry of what became of a photo, by the number of the attempt: the same when a queue repeats it. */
export const attemptEntryId = (photoId: string, attempt: number, deed: CustodyDeed): string =>
  `${photoId}#${attempt}#${deed}`;

/** A photo with what was found of it. @param found the entry that says that it was verified */
export const custodyPhoto = (
  photo: PhotoManifest,
  arrival: PhotoArrival | undefined,
  found: CustodyEntry | undefined,
): CustodyPhoto => {
  const { id, sha256, bytes, type } = photo;
  return {
    id,
    state: photoState(photo, arrival),
    announced: { sha256, bytes, type },
    ...present({ verified: found && { at: found.at, sha256: found.sha256 } }),
  };
};
