import type { Crime } from '../reference/crimes.ts';
import type { Bbox } from './incident/bbox.ts';
import type { Incident } from './incident/incident.ts';
import type { Standing } from './incident/standing.ts';
import type { NominalPart } from './nominal/nominal.ts';
import type { KeptNames } from './nominal/nominal-ports.ts';
import type { CustodyEntry } from './photo/custody.ts';
import type { CopySize, DevelopedPhoto } from './photo/developed-photo.ts';
import type { PhotoArrival, PhotoManifest, PhotoReason } from './photo/photo.ts';

/** Milliseconds since the epoch. The domain has no clock of its own. */
export type Clock = () => number;

/** One report with the arrivals of its photos. */
export type IncidentFile = { incident: Incident; arrivals: PhotoArrival[] };

/**
 * Keeps reports, each once: one conditional write, and with names one transaction. Or the one that is there already comes
 * back, with its names if the report came with some.
 */
export type IncidentLedger = {
  accept(
    incident: Incident,
    nominal?: NominalPart,
  ): Promise<{ outcome: 'kept' } | { outcome: 'known'; incident: Incident; names?: KeptNames }>;
};

/** Finds one incident by its id. */
export type IncidentFinder = {
  find(id: string): Promise<IncidentFile | undefined>;
};

/** A place in the order "newest first": what a cursor stands for. It names a moment and an id, so new arrivals don't move it. */
export type Position = { occurredAt: string; id: string };

export type IncidentQuery = {
  blos: readonly string[];
  crime?: Crime | undefined;
  /** Instants in UTC; `from` belongs to the range, `to` does not. */
  from?: string | undefined;
  to?: string | undefined;
  before?: Position | undefined;
  /** Of what was seized, one code: a substance, a species, a kind of weapon … */
  item?: string | undefined;
  state?: Standing['state'] | undefined;
  bbox?: Bbox | undefined;
  limit: number;
};

/** Which incidents of a BLO last changed when: came, or were amended. */
export type IncidentCalendar = {
  /** Ids. Instants in UTC; `from` belongs to the stretch, `to` does not. */
  between(blo: string, stretch: { from: string; to: string }): Promise<string[]>;
};

/** Lists incidents, newest first. */
export type IncidentShelf = {
  /**
   * At most `limit` incidents. `reached` is there when the search stopped before the end: everything down to that
   * position has been looked at, and there may be more below.
   */
  newestFirst(query: IncidentQuery): Promise<{ incidents: Incident[]; reached?: Position }>;
};

export type PhotoName = { incidentId: string; photoId: string };

export type ChunkName = { incidentId: string; photoId: string; index: number };

/** Addresses to which a tablet may send one chunk, once they are made, for a short while. */
export type UploadAddresses = {
  forChunk(chunk: ChunkName, bytes: number): Promise<{ url: string; headers: Record<string, string> }>;
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
