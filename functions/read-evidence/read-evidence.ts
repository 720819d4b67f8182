import { may } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import type { DeedCounter } from '../../shared/foundation/limits/deed-counter.ts';
import { type LedgerQuery, ledgerCursor } from '../../shared/foundation/limits/ledger-query.ts';
import { writeRefusal } from '../../shared/foundation/limits/write-refusal.ts';
import { present } from '../../shared/foundation/present.ts';
import { Problem } from '../../shared/foundation/problem.ts';
import { problemWords } from '../../shared/foundation/problems/problem-words.ts';
import { incidentProblemWords } from '../../shared/incidents/incident-problem-words.ts';
import type { IncidentFile, IncidentRepository } from '../../shared/incidents/incident-repository.ts';
import { mayRead } from '../../shared/incidents/view/may-read.ts';
import { maySee } from '../../shared/incidents/view/may-see.ts';
import {
  attemptEntryId,
  type Custody,
  type CustodyDeed,
  type CustodyEntry,
  type CustodyPhoto,
  custodyPhoto,
  inOrder,
} from '../../shared/photos/custody.ts';
import type { CustodyLedger, PhotoAddresses, PhotoName } from '../../shared/photos/photo-arrivals.ts';
import type { PhotoManifest } from '../../shared/photos/photo-manifest.ts';
import { photoProblemWords } from '../../shared/photos/photo-problem-words.ts';
import type { PhotoQuery } from '../../shared/photos/photo-query.ts';

export type Ports = {
  incidents: Pick<IncidentRepository, 'find'>;
  custody: Pick<CustodyLedger, 'write' | 'find' | 'page'>;
  /** Counts refusals. */
  count: DeedCounter;
  addresses: PhotoAddresses;
  clock: Clock;
  /** An id that nothing else has. */
  newId: () => string;
};

export type ShownPhoto = { location: string; sha256?: string };

export type WantedPhoto = PhotoName & PhotoQuery;

const notThere = () => new Problem(photoProblemWords['no-such-photo']);

/** Why somebody is not shown a photo; nothing when they are. */
const refusalOf = (caller: Caller, { incident }: IncidentFile, photo: PhotoManifest, size: WantedPhoto['size']) => {
  if (!may(caller, 'see photos')) return new Problem(problemWords['other-role']);
  if (!mayRead(caller, incident) || !maySee(caller, incident.report, photo)) return notThere();
  return size === 'original' && !may(caller, 'export an original')
    ? new Problem(photoProblemWords['no-original-for-role'])
    : undefined;
};

const entryOf = (
  wanted: WantedPhoto,
  { sha256 }: PhotoManifest,
  { person }: Caller,
  deed: CustodyDeed,
  ports: Ports,
) => {
  const { incidentId, photoId, size } = wanted;
  const at = new Date(ports.clock()).toISOString();
  const id = `${photoId}#${at}#${ports.newId()}`;
  return { id, incidentId, photoId, at, who: person, deed, sha256, detail: size } satisfies CustodyEntry;
};

/** So many refusals of one person are one entry: whoever is refused a photo ten thousand times does not fill its ledger. */
const noteRefusal = (wanted: WantedPhoto, photo: PhotoManifest, caller: Caller, ports: Ports): Promise<void> => {
  const { person } = caller;
  const { photoId, size } = wanted;
  return writeRefusal({ person, object: `${photoId} ${size}`, now: ports.clock() }, ports.count, ({ id, times }) =>
    ports.custody.write({
      ...entryOf(wanted, photo, caller, 'refused', ports),
      id: `${photoId}#${id}#${size}`,
      times,
    }),
  );
};

/**
 * Where a photo can be looked at for a few moments. Looking is an entry of the ledger, and so is being refused; it is
 * written first, so that nobody looks unseen.
 * @returns the address; with an original the SHA-256 of its bytes, in hex
 * @throws Problem `not-found` for what is not there, has not been verified, or shows somebody who is protected;
 * `not-yours` for a role that sees no photos, or no originals
 */
export const showPhoto = async (wanted: WantedPhoto, caller: Caller, ports: Ports): Promise<ShownPhoto> => {
  const file = await ports.incidents.find(wanted.incidentId);
  const photo = file?.incident.report.photos?.find(({ id }) => id === wanted.photoId);
  if (!file || !photo) throw notThere();
  const refusal = refusalOf(caller, file, photo, wanted.size);
  if (refusal) {
    await noteRefusal(wanted, photo, caller, ports);
    throw refusal;
  }
  const arrival = file.arrivals.find(({ photoId }) => photoId === photo.id);
  if (arrival?.state !== 'verified') throw notThere();
  const { size } = wanted;
  await ports.custody.write(entryOf(wanted, photo, caller, size === 'original' ? 'exported' : 'viewed', ports));
  return size === 'original'
    ? { location: await ports.addresses.ofOriginal(wanted), sha256: photo.sha256 }
    : { location: await ports.addresses.ofCopy(wanted, size) };
};

/** What was announced and found of each photo. The entry is found by its id, on whichever page of the ledger it stands. */
const photosOf = ({ incident, arrivals }: IncidentFile, { custody }: Ports): Promise<CustodyPhoto[]> =>
  Promise.all(
    (incident.report.photos ?? []).map(async (photo) => {
      const arrival = arrivals.find(({ photoId }) => photoId === photo.id);
      const id = arrival?.state === 'verified' ? attemptEntryId(photo.id, arrival.attempts, 'verified') : undefined;
      return custodyPhoto(photo, arrival, id ? await custody.find(incident.report.id, id) : undefined);
    }),
  );

/**
 * The chain of custody of an incident's photos: what was announced and found of each, and everything that happened to it,
 * a page at a time.
 * @throws Problem `not-found`
 */
export const readCustody = async (incidentId: string, query: LedgerQuery, ports: Ports): Promise<Custody> => {
  const file = await ports.incidents.find(incidentId);
  if (!file) throw new Problem(incidentProblemWords['no-such-incident']);
  const [photos, { entries, next }] = await Promise.all([
    photosOf(file, ports),
    ports.custody.page(incidentId, query.cursor?.after, query.limit),
  ]);
  const cursor = next && ledgerCursor.write({ after: next });
  return { photos, entries: inOrder(entries), ...present({ cursor }) };
};
