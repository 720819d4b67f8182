import type { Language } from '../reference/languages.ts';
import { flagsOfManifest } from './photo-flags.ts';
import {
  missingChunks,
  type PhotoArrival,
  type PhotoFlag,
  type PhotoManifest,
  type PhotoNote,
  type PhotoState,
  photoState,
} from './photo-manifest.ts';
import { photoWords } from './photo-words.ts';

/** How far one photo has come; a reason comes with words that an officer understands. */
export type PhotoProgress = {
  id: string;
  state: PhotoState;
  chunksMissing: number;
  reason?: PhotoNote;
  message?: string;
  flags: PhotoFlag[];
};

/** In which language it is asked, and whether a photo that has not come is taken never to come. */
export type Asked = { language: Language; isGivenUp: (photoId: string) => boolean };

/** What a note on a photo says to an officer. */
export const photoWordIn =
  (language: Language) =>
  (note: PhotoNote): string =>
    photoWords[note][language].text;

const noteOf = (state: PhotoState, arrival: PhotoArrival | undefined, givenUp: boolean): PhotoNote | undefined =>
  state === 'awaiting' && givenUp ? 'never-came' : arrival?.reason;

const progressOf = (photo: PhotoManifest, arrival: PhotoArrival | undefined, asked: Asked): PhotoProgress => {
  const state = photoState(photo, arrival);
  const reason = noteOf(state, arrival, asked.isGivenUp(photo.id));
  return {
    ...{ id: photo.id, state, chunksMissing: missingChunks(photo, arrival).length },
    ...(reason ? { reason, message: photoWordIn(asked.language)(reason) } : {}),
    flags: arrival?.flags ?? flagsOfManifest(photo),
  };
};

/** How far each announced photo has come. */
export const photoProgress = (
  photos: readonly PhotoManifest[],
  arrivals: readonly PhotoArrival[],
  asked: Asked,
): PhotoProgress[] =>
  photos.map((photo) => {
    const arrival = arrivals.find(({ photoId }) => photoId === photo.id);
    return progressOf(photo, arrival, asked);
  });

const counted = <Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> =>
  Object.fromEntries(
    [...new Set(names)].map((name) => [name, names.filter((each) => each === name).length]),
  ) as Partial<Record<Name, number>>;

/** "3 of 5 photos": how many are announced, how many in each state, how many with each flag. */
export const photoCounts = (progress: readonly PhotoProgress[]) => ({
  announced: progress.length,
  ...{ awaiting: 0, received: 0, verified: 0, rejected: 0 },
  ...counted(progress.map(({ state }) => state)),
  flags: counted(progress.flatMap(({ flags }) => flags)),
});
