import type { Clock } from '../../shared/foundation/clock.ts';
import { announcedBy } from '../../shared/incidents/incident.ts';
import type { IncidentRepository } from '../../shared/incidents/incident-ports.ts';
import { type CustodyDeed, type CustodyEntry, ourselves } from '../../shared/photos/custody.ts';
import type { DevelopedPhoto } from '../../shared/photos/developed-photo.ts';
import { photoFault, worthAnotherTry } from '../../shared/photos/photo-check.ts';
import { flagsOf } from '../../shared/photos/photo-flags.ts';
import {
  chunkCount,
  type PhotoArrival,
  type PhotoManifest,
  type PhotoReason,
} from '../../shared/photos/photo-manifest.ts';
import type {
  ChunkName,
  CustodyLedger,
  EvidenceVault,
  PhotoInbox,
  PhotoRegister,
  PhotoStudio,
  Quarantine,
  ViewingShelf,
} from '../../shared/photos/photo-ports.ts';

export type Ports = {
  finder: Pick<IncidentRepository, 'find'>;
  register: PhotoRegister;
  inbox: PhotoInbox;
  vault: EvidenceVault;
  quarantine: Quarantine;
  custody: CustodyLedger;
  studio: PhotoStudio;
  shelf: ViewingShelf;
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

/** A photo of which every chunk is said to have come. */
type Whole = { incidentId: string; photo: PhotoManifest; before: PhotoArrival; sentBy: string };

type Verdict = DevelopedPhoto | { reason: PhotoReason };

const judge = async (photo: PhotoManifest, bytes: Buffer, { sha256, studio }: Ports): Promise<Verdict> => {
  const reason = photoFault(photo, bytes, sha256(bytes));
  return reason ? { reason } : studio.develop(bytes, photo.type);
};

const arrivalAfter = (verdict: Verdict, { photo, before }: Whole, clock: Clock): PhotoArrival => {
  const { reason } = verdict;
  const attempts = before.attempts + 1;
  if (reason && worthAnotherTry(reason, attempts)) return sentAgain(before, []);
  const { photoId, arrived } = before;
  const settled = { photoId, arrived, attempts, settledAt: new Date(clock()).toISOString() };
  return verdict.reason
    ? { ...settled, state: 'rejected', reason: verdict.reason }
    : { ...settled, state: 'verified', flags: flagsOf(photo, verdict.words) };
};

const outcomeOf = ({ state }: PhotoArrival): 'verified' | 'rejected' | 'sent-again' =>
  state === 'verified' || state === 'rejected' ? state : 'sent-again';

/** Two entries: what came, and what was found. Told again, they are the same. */
const remember = async (whole: Whole, { reason }: Verdict, after: PhotoArrival, bytes: Buffer, ports: Ports) => {
  const { incidentId, photo, sentBy } = whole;
  const at = new Date(ports.clock()).toISOString();
  const sha256 = ports.sha256(bytes);
  const entry = (who: string, deed: CustodyDeed, detail?: string): CustodyEntry => ({
    id: `${photo.id}#${after.attempts}#${deed}`,
    ...{ incidentId, photoId: photo.id, at, who, deed, sha256 },
    ...(detail ? { detail } : {}),
  });
  await ports.custody.write(entry(sentBy, 'arrived'));
  const found = outcomeOf(after);
  await ports.custody.write(entry(ourselves, found === 'sent-again' ? 'asked-again' : found, reason));
};

/** Judges a photo, keeps what is to be kept of it, and says so. */
const settle = async (whole: Whole, bytes: Buffer, ports: Ports): Promise<Outcome> => {
  const { incidentId, photo } = whole;
  const name = { incidentId, photoId: photo.id };
  const chunks = chunksOf(incidentId, photo);
  const verdict = await judge(photo, bytes, ports);
  const arrival = arrivalAfter(verdict, whole, ports.clock);
  // The original first, the word that it is kept last: dying in between costs a repetition, never a photo.
  if (verdict.reason && arrival.state === 'rejected') await ports.quarantine.hold(name, bytes, verdict.reason);
  if (!verdict.reason) {
    await ports.vault.keep(name, bytes, photo);
    await ports.shelf.put(name, verdict);
  }
  await remember(whole, verdict, arrival, bytes, ports);
  // Asked for again only once the old chunks are gone: a quick tablet's new ones would be removed with them.
  if (arrival.state === 'awaiting') await ports.inbox.remove(chunks);
  if (!(await ports.register.settle(incidentId, arrival))) return 'settled-before';
  if (arrival.state !== 'awaiting') await ports.inbox.remove(chunks);
  return outcomeOf(arrival);
};

/** An event of an earlier attempt can come late and name a chunk that is gone: only what is really there counts. */
const settleWhole = async (whole: Whole, ports: Ports): Promise<Outcome> => {
  const { incidentId, photo, before } = whole;
  const parts = await readParts(chunksOf(incidentId, photo), ports.inbox);
  if (parts.length === chunkCount(photo)) {
    return settle(whole, Buffer.concat(parts.map(({ bytes }) => bytes)), ports);
  }
  const there = parts.map(({ index }) => index);
  return (await ports.register.settle(incidentId, sentAgain(before, there))) ? 'sent-again' : 'settled-before';
};

/**
 * Takes note of a chunk and, when it is the last, puts the photo together, checks it, keeps the
 * original, and lays copies to look at beside it. Chunks come in any order, twice, or two last ones at once; the outcome is one original and one state.
 */
export const receivePhoto = async (chunk: ChunkName, ports: Ports): Promise<Outcome> => {
  const file = await ports.finder.find(chunk.incidentId);
  const photo = file?.incident.report.photos?.find(({ id }) => id === chunk.photoId);
  if (!file || !photo || chunk.index >= chunkCount(photo)) return 'unknown-photo';
  const arrival = await ports.register.noteChunk(chunk);
  if (arrival.state !== 'awaiting') {
    await ports.inbox.remove([chunk]);
    return 'settled-before';
  }
  return arrival.arrived.length < chunkCount(photo)
    ? 'waiting-for-more'
    : settleWhole(
        { incidentId: chunk.incidentId, photo, before: arrival, sentBy: announcedBy(file.incident, photo.id).by },
        ports,
      );
};
