import type { Answers } from '../../form/answers.ts';

/** Where the device says that it is. */
export type DeviceFix = { latitude: number; longitude: number; accuracyMetres: number; at: number };

/** How long a fix is awaited, in milliseconds: the first one is often that of the network, kilometres off. */
export const fixMilliseconds = 60_000;

/** A fix that cannot become better in a useful way, in metres. */
const goodMetres = 5;

/** A browser does not say how a fix was made. One better than this is by satellite: no network knows so well, in metres. */
const networkMetres = 100;

/** Places as a report has them have seven digits: a centimetre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

/**
 * Watches where the device is, for a minute, and tells of each fix that is better than those before.
 * @param found is called with the best fix so far
 * @param ended is called once: the minute is over, the fix is good, or the device has none
 * @returns what ends it early
 */
export const watchFix = (
  found: (fix: DeviceFix) => void,
  ended: (why: 'done' | 'denied' | 'none') => void,
): (() => void) => {
  const { geolocation } = navigator;
  if (!geolocation) {
    ended('none');
    return () => {};
  }
  let best: DeviceFix | undefined;
  const end = (why: 'done' | 'denied' | 'none'): void => {
    geolocation.clearWatch(watch);
    clearTimeout(timer);
    ended(why);
  };
  const watch = geolocation.watchPosition(
    ({ coords: { latitude, longitude, accuracy }, timestamp }) => {
      if (best && accuracy >= best.accuracyMetres) return;
      best = {
        latitude: rounded(latitude),
        longitude: rounded(longitude),
        accuracyMetres: Math.round(accuracy),
        at: timestamp,
      };
      found(best);
      if (accuracy <= goodMetres) end('done');
    },
    ({ code, PERMISSION_DENIED }) => {
      if (code === PERMISSION_DENIED) end('denied');
    },
    { enableHighAccuracy: true, maximumAge: 0, timeout: fixMilliseconds },
  );
  const timer = setTimeout(() => end(best ? 'done' : 'none'), fixMilliseconds);
  return () => end('done');
};

/** A fix as a report has it. @param moment when it was taken, as the form writes moments */
export const placeOfFix = ({ latitude, longitude, accuracyMetres }: DeviceFix, moment: string): Answers => ({
  latitude,
  longitude,
  accuracyMetres,
  method: accuracyMetres <= networkMetres ? 'gnss' : 'network',
  fixedAt: moment,
});
