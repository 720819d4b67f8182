import { metresBetween } from '../foundation/metres-between.ts';
import { isPoint } from '../foundation/place.ts';
import { editingSoftware } from '../reference/editing-software.ts';
import type { CameraMetadata } from './decoded-photo.ts';
import type { PhotoFlag, PhotoManifest } from './photo-manifest.ts';

/** How much camera and tablet may differ before a photo is flagged. */
const farAwayMetres = 500;
const otherTimeHours = 24;

const hour = 3_600_000;

const offsetOf = (moment: string): string => /(?:Z|[+-]\d{2}:\d{2})$/.exec(moment)?.[0] ?? 'Z';

const isFarAway = ({ place }: PhotoManifest, { latitude, longitude }: CameraMetadata): boolean =>
  place !== undefined &&
  isPoint(place) &&
  latitude !== undefined &&
  longitude !== undefined &&
  metresBetween(place, { latitude, longitude }) > farAwayMetres;

/** A camera clock without an offset is read in the offset of the tablet's moment. */
const isOfOtherTime = ({ takenAt }: PhotoManifest, { takenAtClock, offset }: CameraMetadata): boolean => {
  if (!takenAt || !takenAtClock) return false;
  const camera = Date.parse(`${takenAtClock}${offset ?? offsetOf(takenAt)}`);
  return Math.abs(camera - Date.parse(takenAt)) > otherTimeHours * hour;
};

const isEdited = ({ software }: CameraMetadata): boolean =>
  software.some((name) => editingSoftware.some((program) => name.toLowerCase().includes(program)));

/**
 * Whether nobody knows by satellite where the photo was taken: the camera says nothing, and neither does the tablet. Android
 * takes the position out of every photo that it hands to a web page, so that the tablet's own fix stands for it.
 */
const hasNoPosition = ({ place }: PhotoManifest, { latitude }: CameraMetadata): boolean =>
  latitude === undefined && (place?.method !== 'gnss' || place.mocked === true || !isPoint(place));

/** Flags that follow from the announcement alone: no GPS fix, or one of no place on the earth, or a simulated one. */
export const flagsOfManifest = ({ place }: PhotoManifest): PhotoFlag[] => [
  ...(place && isPoint(place) ? [] : (['no-fix'] as const)),
  ...(place?.mocked ? (['mocked-fix'] as const) : []),
];

/** Flags for a second look. A flag never refuses a photo: clocks are wrong, and a GPS fix in a valley is poor. */
export const flagsOf = (photo: PhotoManifest, metadata: CameraMetadata): PhotoFlag[] => [
  ...flagsOfManifest(photo),
  ...(hasNoPosition(photo, metadata) ? (['no-gps'] as const) : []),
  ...(isFarAway(photo, metadata) ? (['far-away'] as const) : []),
  ...(isOfOtherTime(photo, metadata) ? (['other-time'] as const) : []),
  ...(isEdited(metadata) ? (['edited'] as const) : []),
];
