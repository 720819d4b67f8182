import type { CustodyEntry } from './custody.ts';
import type { CopySize, DevelopedPhoto } from './developed-photo.ts';
import type { PhotoArrival, PhotoManifest, PhotoReason } from './photo-manifest.ts';

export type PhotoName = { incidentId: string; photoId: string };

export type ChunkName = { incidentId: string; photoId: string; index: number };

/** Addresses to which a tablet may send one chunk, once they are made, for a short while. */
export type UploadAddresses = {
  /** @param about `crc32` in hex where it was announced: then nothing else is taken */
  forChunk(
    chunk: ChunkName,
    about: { bytes: number; crc32?: string | undefined },
  ): Promise<{ url: string; headers: Record<string, string> }>;
};

/** Remembers which chunks have come and what became of each photo. */
export type PhotoRegister = {
  /** Notes a chunk; tells what is known then, or that the photo was settled before. */
  noteChunk(chunk: ChunkName): Promise<PhotoArrival>;
  /** Settles a photo for good, or starts it anew (`awaiting`); false when somebody else settled it first. */
  settle(incidentId: string, arrival: PhotoArrival): Promise<boolean>;
};

/** Chunks as they came. */
export type PhotoInbox = {
  /** The bytes of one chunk; nothing when it is not there (any more). */
  read(chunk: ChunkName): Promise<Uint8Array | undefined>;
  remove(chunks: readonly ChunkName[]): Promise<void>;
};

/** Originals, kept untouched. */
export type EvidenceVault = {
  /** Keeps an original once; a second call with the same name changes nothing. `sha256` in hex, checked by the store itself. */
  keep(photo: PhotoName, bytes: Uint8Array, about: { sha256: string; type: string }): Promise<void>;
};

/** Copies of a photo that may be looked at: re-encoded, and free of everything but the picture. */
export type PhotoCopies = Pick<DevelopedPhoto, 'viewing' | 'thumbnail'>;

/** Decodes a photo, within limits of pixels and memory. */
export type PhotoStudio = {
  /** The copies and what its EXIF says, or why it can't be decoded. */
  develop(bytes: Buffer, type: PhotoManifest['type']): Promise<DevelopedPhoto | { reason: PhotoReason }>;
};

/** Copies for the eye. */
export type ViewingShelf = {
  /** Puts the copies there; the same ones again change nothing. */
  put(photo: PhotoName, copies: PhotoCopies): Promise<void>;
};

/** What was rejected, kept apart for a while so that somebody can look why. */
export type Quarantine = {
  hold(photo: PhotoName, bytes: Uint8Array, reason: PhotoReason): Promise<void>;
};

/** Who did what to a photo, for ever. */
export type CustodyLedger = {
  /** Writes an entry once: the same id again changes nothing. */
  write(entry: CustodyEntry): Promise<void>;
  /** Every entry of an incident, in no order. */
  of(incidentId: string): Promise<CustodyEntry[]>;
};

/** Addresses at which a photo can be fetched for a few moments. */
export type PhotoAddresses = {
  ofCopy(photo: PhotoName, size: CopySize): Promise<string>;
  ofOriginal(photo: PhotoName): Promise<string>;
};
