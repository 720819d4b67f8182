import { chunkCount, type PhotoArrival, type PhotoManifest } from '../../shared/domain/photo/photo.ts';
import { photoFault, worthAnotherTry } from '../../shared/domain/photo/photo-check.ts';
import type {
  ChunkName,
  Clock,
  EvidenceVault,
  IncidentFinder,
  PhotoInbox,
  PhotoRegister,
} from '../../shared/domain/ports.ts';

export type Ports = {
  finder: IncidentFinder;
  register: PhotoRegister;
  inbox: PhotoInbox;
  vault: EvidenceVault;
  sha256: (bytes: Uint8Array) => string;
  clock: Clock;
};

/** What came of one chunk, for the log. */
export type Outcome = 'unknown-photo' | 'settled-before' | 'waiting-for-more' | 'verified' | 'sent-again' | 'rejected';

const chunksOf = (incidentId: string, photo: PhotoManifest): ChunkName[] =>
  Array.from({ length: chunkCount(photo) }, (_, index) => ({ incidentId, photoId: photo.id, index }));

type Part = { index: number; bytes: Uint8Array };

const readParts = async (chunks: readonly ChunkName[], inbox: PhotoInbox): Promise<Part[]> => {
  const parts = await Promise.all(
    chunks.map(async (chunk) => ({ index: chunk.index, bytes: await inbox.read(chunk) })),
  );
  return parts.flatMap(({ index, bytes }) => (bytes ? [{ index, bytes }] : []));
};

const sentAgain = (before: PhotoArrival, arrived: number[]): PhotoArrival => ({
  photoId: before.photoId,
  state: 'awaiting',
  arrived,
  attempts: before.attempts + 1,
  reason: 'sent-again',
});

const judged = (
  photo: PhotoManifest,
  bytes: Uint8Array,
  before: PhotoArrival,
  { sha256, clock }: Ports,
): PhotoArrival => {
  const attempts = before.attempts + 1;
  const reason = photoFault(photo, bytes, sha256(bytes));
  if (reason && worthAnotherTry(reason, attempts)) return sentAgain(before, []);
  const settled = { photoId: photo.id, arrived: before.arrived, attempts, settledAt: new Date(clock()).toISOString() };
  return reason ? { ...settled, state: 'rejected', reason } : { ...settled, state: 'verified' };
};

const outcomeOf = ({ state }: PhotoArrival): Outcome =>
  state === 'verified' || state === 'rejected' ? state : 'sent-again';

const settle = async (
  incidentId: string,
  photo: PhotoManifest,
  before: PhotoArrival,
  ports: Ports,
): Promise<Outcome> => {
  const chunks = chunksOf(incidentId, photo);
  const parts = await readParts(chunks, ports.inbox);
  // An event of an earlier attempt can come late and name a chunk that is gone: only what is really there counts.
  const bytes = parts.length === chunks.length ? Buffer.concat(parts.map((part) => part.bytes)) : undefined;
  const arrival = bytes
    ? judged(photo, bytes, before, ports)
    : sentAgain(
        before,
        parts.map(({ index }) => index),
      );
  // The original first, the word that it is kept second: dying in between costs a repetition, never a photo.
  if (bytes && arrival.state === 'verified') await ports.vault.keep({ incidentId, photoId: photo.id }, bytes, photo);
  // Asked for again only once the old chunks are gone: a quick tablet's new ones would be removed with them.
  if (bytes && arrival.state === 'awaiting') await ports.inbox.remove(chunks);
  if (!(await ports.register.settle(incidentId, arrival))) return 'settled-before';
  if (bytes && arrival.state !== 'awaiting') await ports.inbox.remove(chunks);
  return outcomeOf(arrival);
};

/**
 * Takes note of a chunk and, when it is the last, puts the photo together, checks it against its announcement and keeps
 * the original. Chunks come in any order, twice, or two last ones at once; the outcome is one original and one state.
 */
export const receivePhoto = async (chunk: ChunkName, ports: Ports): Promise<Outcome> => {
  const file = await ports.finder.find(chunk.incidentId);
  const photo = file?.incident.report.photos?.find(({ id }) => id === chunk.photoId);
  if (!photo || chunk.index >= chunkCount(photo)) return 'unknown-photo';
  const arrival = await ports.register.noteChunk(chunk);
  if (arrival.state !== 'awaiting') {
    await ports.inbox.remove([chunk]);
    return 'settled-before';
  }
  return arrival.arrived.length < chunkCount(photo)
    ? 'waiting-for-more'
    : settle(chunk.incidentId, photo, arrival, ports);
};
