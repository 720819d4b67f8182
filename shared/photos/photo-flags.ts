import { metresBetween } from '../foundation/geo.ts';
import { editingSoftware } from '../reference/editing-software.ts';
import type { CameraWords } from './developed-photo.ts';
import type { PhotoFlag, PhotoManifest } from './photo-manifest.ts';

/** What camera and tablet may differ by before it is worth a look. */
const farAwayMetres = 500;
const otherTimeHours = 24;

const hour = 3_600_000;

const offsetOf = (moment: string): string => /(?:Z|[+-]\d{2}:\d{2})$/.exec(moment)?.[0] ?? 'Z';

const isFarAway = ({ place }: PhotoManifest, { latitude, longitude }: CameraWords): boolean =>
  place !== undefined &&
  latitude !== undefined &&
  longitude !== undefined &&
  metresBetween(place, { latitude, longitude }) > farAwayMetres;

/** A camera that writes no offset is taken to go by the clock at the post, as the tablet's moment has it. */
const isOfOtherTime = ({ takenAt }: PhotoManifest, { takenAtClock, offset }: CameraWords): boolean => {
  if (!takenAt || !takenAtClock) return false;
  const camera = Date.parse(`${takenAtClock}${offset ?? offsetOf(takenAt)}`);
  return Math.abs(camera - Date.parse(takenAt)) > otherTimeHours * hour;
};

const isEdited = ({ software }: CameraWords): boolean =>
  software.some((name) => editingSoftware.some((program) => name.toLowerCase().includes(program)));

/** What the announcement alone says: no fix, or one that a program made up. */
export const flagsOfManifest = ({ place }: PhotoManifest): PhotoFlag[] => [
  ...(place ? [] : (['no-fix'] as const)),
  ...(place?.mocked ? (['mocked-fix'] as const) : []),
];

/** What to look at twice in a photo. Never a reason to refuse one: clocks are wrong, and a fix in a valley is poor. */
export const flagsOf = (photo: PhotoManifest, words: CameraWords): PhotoFlag[] => [
  ...flagsOfManifest(photo),
  ...(words.latitude === undefined ? (['no-gps'] as const) : []),
  ...(isFarAway(photo, words) ? (['far-away'] as const) : []),
  ...(isOfOtherTime(photo, words) ? (['other-time'] as const) : []),
  ...(isEdited(words) ? (['edited'] as const) : []),
];
