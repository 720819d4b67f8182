import type { Clock } from '../../shared/foundation/clock.ts';
import { present } from '../../shared/foundation/present.ts';
import type { AnnouncedPhotos } from '../../shared/incidents/remembered-announcements.ts';
import { attemptEntryId, type CustodyDeed, type CustodyEntry, ourselves } from '../../shared/photos/custody.ts';
import type { DecodedPhoto } from '../../shared/photos/decoded-photo.ts';
import { flagsOf } from '../../shared/photos/flags-of.ts';
import type {
  ChunkName,
  ChunkStore,
  CustodyLedger,
  EvidenceStore,
  PhotoArrivals,
  PhotoCopies,
  PhotoDecoder,
  QuarantineStore,
} from '../../shared/photos/photo-arrivals.ts';
import { isOtherBytes, photoFault } from '../../shared/photos/photo-fault.ts';
import {
  chunkCount,
  type PhotoArrival,
  type PhotoManifest,
  type PhotoReason,
} from '../../shared/photos/photo-manifest.ts';

export type Ports = {
  announcements: AnnouncedPhotos;
  arrivals: PhotoArrivals;
  chunks: ChunkStore;
  evidence: EvidenceStore;
  copies: PhotoCopies;
  quarantine: QuarantineStore;
  custody: CustodyLedger;
  decoder: PhotoDecoder;
  sha256: (bytes: Uint8Array) => string;
  clock: Clock;
};

/** The outcome of one chunk, for the log. */
export type Outcome = 'unknown-photo' | 'settled-before' | 'waiting-for-more' | 'verified' | 'sent-again' | 'rejected';

const chunksOf = (incidentId: string, photo: PhotoManifest): ChunkName[] =>
  Array.from({ length: chunkCount(photo) }, (_, index) => ({ incidentId, photoId: photo.id, index }));

type Part = { index: number; bytes: Uint8Array };

const readParts = async (names: readonly ChunkName[], chunks: ChunkStore): Promise<Part[]> => {
  const parts = await Promise.all(names.map(async (name) => ({ index: name.index, bytes: await chunks.read(name) })));
  return parts.flatMap(({ index, bytes }) => (bytes ? [{ index, bytes }] : []));
};

/** From this attempt on an officer is told that the bytes never match, and not that the tablet sends them again. */
const attemptsUntilDoubt = 3;

const sentAgain = (before: PhotoArrival, arrived: number[], reason?: PhotoReason): PhotoArrival => {
  const attempts = before.attempts + 1;
  const told = reason && attempts >= attemptsUntilDoubt ? reason : 'sent-again';
  return { photoId: before.photoId, state: 'awaiting', arrived, attempts, reason: told };
};

/** A photo whose chunks are all recorded as arrived. */
type CompletePhoto = { incidentId: string; photo: PhotoManifest; before: PhotoArrival; announcedBy: string };

type Verdict = DecodedPhoto | { reason: PhotoReason };

const judge = async (photo: PhotoManifest, bytes: Buffer, { sha256, decoder }: Ports): Promise<Verdict> => {
  const reason = photoFault(photo, bytes, sha256(bytes));
  return reason ? { reason } : decoder.decode(bytes, photo.type);
};

const arrivalAfter = (verdict: Verdict, { photo, before }: CompletePhoto, clock: Clock): PhotoArrival => {
  const { reason } = verdict;
  const attempts = before.attempts + 1;
  if (reason && isOtherBytes(reason)) return sentAgain(before, [], reason);
  const { photoId, arrived } = before;
  const settled = { photoId, arrived, attempts, settledAt: new Date(clock()).toISOString() };
  return verdict.reason
    ? { ...settled, state: 'rejected', reason: verdict.reason }
    : { ...settled, state: 'verified', flags: flagsOf(photo, verdict.metadata) };
};

const outcomeOf = ({ state }: PhotoArrival): 'verified' | 'rejected' | 'sent-again' =>
  state === 'verified' || state === 'rejected' ? state : 'sent-again';

/** Attempts that are entries: the first three, then the tenth, the hundredth, so that nobody fills a ledger with them. */
const isOfNote = (attempt: number): boolean => attempt <= attemptsUntilDoubt || /^10+$/.test(String(attempt));

/**
 * Writes two custody entries: the arrival and the verdict. Their ids are the same when the queue repeats the event. Both
 * are ours: an address serves whoever has it, and who announced the photo is all that is known of who sent it.
 */
const writeCustody = async (
  complete: CompletePhoto,
  { reason }: Verdict,
  after: PhotoArrival,
  bytes: Buffer,
  ports: Ports,
) => {
  const { incidentId, photo, announcedBy } = complete;
  if (isOtherBytes(reason ?? 'sent-again') && !isOfNote(after.attempts)) return;
  const at = new Date(ports.clock()).toISOString();
  const sha256 = ports.sha256(bytes);
  const entry = (deed: CustodyDeed, detail?: string): CustodyEntry => ({
    id: attemptEntryId(photo.id, after.attempts, deed),
    incidentId,
    photoId: photo.id,
    at,
    who: ourselves,
    deed,
    sha256,
    ...present({ detail }),
  });
  await ports.custody.write({ ...entry('arrived'), announcedBy });
  const outcome = outcomeOf(after);
  await ports.custody.write(entry(outcome === 'sent-again' ? 'asked-again' : outcome, reason));
};

/** Judges a photo, stores the original and the copies or the rejected file, then records the new state. */
const settle = async (complete: CompletePhoto, bytes: Buffer, ports: Ports): Promise<Outcome> => {
  const { incidentId, photo } = complete;
  const name = { incidentId, photoId: photo.id };
  const chunks = chunksOf(incidentId, photo);
  const verdict = await judge(photo, bytes, ports);
  const arrival = arrivalAfter(verdict, complete, ports.clock);
  // The original is stored first and the state last: a crash in between costs a repetition, never a photo.
  if (verdict.reason && arrival.state === 'rejected') await ports.quarantine.put(name, bytes, verdict.reason);
  if (!verdict.reason) {
    await ports.evidence.putOnce(name, bytes, photo);
    await ports.copies.put(name, verdict);
  }
  await writeCustody(complete, verdict, arrival, bytes, ports);
  // Old chunks are removed before the tablet is asked again: removed later, they would take its new chunks along.
  if (arrival.state === 'awaiting') await ports.chunks.remove(chunks);
  if (!(await ports.arrivals.settle(incidentId, arrival))) return 'settled-before';
  if (arrival.state !== 'awaiting') await ports.chunks.remove(chunks);
  return outcomeOf(arrival);
};

/** An event of an earlier attempt can arrive late and name a removed chunk: only chunks that can be read count. */
const settleComplete = async (complete: CompletePhoto, ports: Ports): Promise<Outcome> => {
  const { incidentId, photo, before } = complete;
  const parts = await readParts(chunksOf(incidentId, photo), ports.chunks);
  if (parts.length === chunkCount(photo))
    return settle(complete, Buffer.concat(parts.map(({ bytes }) => bytes)), ports);
  const present = parts.map(({ index }) => index);
  return (await ports.arrivals.settle(incidentId, sentAgain(before, present))) ? 'sent-again' : 'settled-before';
};

/**
 * Records a chunk. After the last one, assembles the photo, checks it, and stores the original and the copies to view.
 * Chunks arrive in any order, twice, or two last ones at once: the result is one original and one state.
 */
export const receivePhoto = async (chunk: ChunkName, ports: Ports): Promise<Outcome> => {
  const { photo, by } = (await ports.announcements.find(chunk)) ?? {};
  if (!photo || by === undefined || chunk.index >= chunkCount(photo)) return 'unknown-photo';
  const before = await ports.arrivals.noteChunk(chunk);
  if (before.state !== 'awaiting') {
    await ports.chunks.remove([chunk]);
    return 'settled-before';
  }
  if (before.arrived.length < chunkCount(photo)) return 'waiting-for-more';
  return settleComplete({ incidentId: chunk.incidentId, photo, before, announcedBy: by }, ports);
};
