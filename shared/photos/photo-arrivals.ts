import type { LedgerPage } from '../foundation/limits/ledger-query.ts';
import type { CustodyEntry } from './custody.ts';
import type { CopySize, DecodedPhoto } from './decoded-photo.ts';
import type { PhotoArrival, PhotoManifest, PhotoReason } from './photo-manifest.ts';

export type PhotoName = { incidentId: string; photoId: string };

/** `index` counts from 0. */
export type ChunkName = { incidentId: string; photoId: string; index: number };

/** Presigned addresses, each for the upload of one chunk within a short time. */
export type UploadAddresses = {
  /** @param about the size in bytes; and the CRC-32 in hex, if announced: S3 then refuses any other chunk */
  forChunk(
    chunk: ChunkName,
    about: { bytes: number; crc32?: string | undefined },
  ): Promise<{ url: string; headers: Record<string, string> }>;
};

/** Which chunks have arrived, and the state of each photo. */
export type PhotoArrivals = {
  /** Records that a chunk has arrived. Returns the photo's state, which is unchanged if the photo was settled before. */
  noteChunk(chunk: ChunkName): Promise<PhotoArrival>;
  /** Settles a photo for good, or starts it anew (`awaiting`). False if another invocation settled it first. */
  settle(incidentId: string, arrival: PhotoArrival): Promise<boolean>;
};

/** Chunks as the tablet sent them, until their photo is settled. */
export type ChunkStore = {
  /** Returns the bytes of a chunk, or nothing if the chunk is absent or removed. */
  read(chunk: ChunkName): Promise<Uint8Array | undefined>;
  remove(chunks: readonly ChunkName[]): Promise<void>;
};

/** Original photos, never changed. */
export type EvidenceStore = {
  /** Stores an original. A second call with the same name changes nothing. `sha256` in hex: the store verifies it. */
  putOnce(photo: PhotoName, bytes: Uint8Array, about: { sha256: string; type: string }): Promise<void>;
};

/** Re-encoded copies of a photo, with no metadata. */
export type CopiesToView = Pick<DecodedPhoto, CopySize>;

/** Decodes a photo within limits of pixels and memory. */
export type PhotoDecoder = {
  /** Returns the copies and the camera's metadata, or the reason why the photo cannot be decoded. */
  decode(bytes: Buffer, type: PhotoManifest['type']): Promise<DecodedPhoto | { reason: PhotoReason }>;
};

/** Copies to view. */
export type PhotoCopies = {
  /** Stores both copies. A second call with the same copies changes nothing. */
  put(photo: PhotoName, copies: CopiesToView): Promise<void>;
};

/** Rejected files, kept for some days so that an administrator can see why. */
export type QuarantineStore = {
  put(photo: PhotoName, bytes: Uint8Array, reason: PhotoReason): Promise<void>;
};

/** The chain of custody: who did what to a photo. Entries are never changed or removed. */
export type CustodyLedger = {
  /** Writes an entry once. A second call with the same id changes nothing. */
  write(entry: CustodyEntry): Promise<void>;
  /** Returns every entry of an incident, unsorted. */
  of(incidentId: string): Promise<CustodyEntry[]>;
  find(incidentId: string, entryId: string): Promise<CustodyEntry | undefined>;
  /** Entries behind an id, in the order of ids: by photo. `next` is the id of the last of them when there are more. */
  page(incidentId: string, after: string | undefined, limit: number): Promise<LedgerPage<CustodyEntry>>;
};

/** Presigned addresses from which a photo can be fetched within a short time. */
export type PhotoAddresses = {
  ofCopy(photo: PhotoName, size: CopySize): Promise<string>;
  ofOriginal(photo: PhotoName): Promise<string>;
};

/** Up to which moment the job has reminded of photos that have not come. */
export type ReminderCheckpoint = {
  /** A moment in UTC; nothing before the first run. */
  read(): Promise<string | undefined>;
  advance(upTo: string): Promise<void>;
};
