import type { Language } from '../reference/languages.ts';
import { flagsOfManifest } from './flags-of.ts';
import type { PhotoCounts, PhotoProgress } from './photo-counts.ts';
import {
  missingChunks,
  type PhotoArrival,
  type PhotoManifest,
  type PhotoNote,
  type PhotoState,
  photoState,
} from './photo-manifest.ts';
import { photoWords } from './photo-words.ts';

/** The reader's language, and whether a missing photo counts as never sent. */
export type ProgressReader = { language: Language; isGivenUp: (photoId: string) => boolean };

/** The message of a note, in one language. */
export const photoWordIn =
  (language: Language) =>
  (note: PhotoNote): string =>
    photoWords[note][language].text;

const noteOf = (state: PhotoState, arrival: PhotoArrival | undefined, givenUp: boolean): PhotoNote | undefined =>
  state === 'awaiting' && givenUp ? 'never-came' : arrival?.reason;

const progressOf = (photo: PhotoManifest, arrival: PhotoArrival | undefined, reader: ProgressReader): PhotoProgress => {
  const state = photoState(photo, arrival);
  const reason = noteOf(state, arrival, reader.isGivenUp(photo.id));
  return {
    id: photo.id,
    state,
    chunksMissing: missingChunks(photo, arrival).length,
    ...(reason ? { reason, message: photoWordIn(reader.language)(reason) } : {}),
    flags: arrival?.flags ?? flagsOfManifest(photo),
  };
};

/** The state of each announced photo, in the order of the announcement. */
export const photoProgress = (
  photos: readonly PhotoManifest[],
  arrivals: readonly PhotoArrival[],
  reader: ProgressReader,
): PhotoProgress[] =>
  photos.map((photo) => {
    const arrival = arrivals.find(({ photoId }) => photoId === photo.id);
    return progressOf(photo, arrival, reader);
  });

const counted = <Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> =>
  Object.fromEntries(
    [...new Set(names)].map((name) => [name, names.filter((each) => each === name).length]),
  ) as Partial<Record<Name, number>>;

/** Counts of the announced photos, of those in each state, and of those with each flag. */
export const photoCounts = (progress: readonly PhotoProgress[]): PhotoCounts => ({
  announced: progress.length,
  awaiting: 0,
  received: 0,
  verified: 0,
  rejected: 0,
  ...counted(progress.map(({ state }) => state)),
  flags: counted(progress.flatMap(({ flags }) => flags)),
});
