import { fetchAsset, fetchData, hasData } from '../ask/data-file.ts';
import { guidesIn } from './guides/guides.ts';

/** What a tablet needs without a line, in the order in which it is missed. */
const filesOf = (tag: string): string[] => [
  'form',
  `reference.${tag}`,
  `reference-later.${tag}`,
  'map',
  'posts',
  'names.en',
  ...['map.own'].filter(hasData),
];

/** Parts of the app that come when they are wanted: fetched once now, they are there without a line. */
const parts = [
  () => import('./check.ts'),
  () => import('./screens/names.tsx'),
  () => import('../map/point-map.tsx'),
  () => import('./screens/guides.tsx'),
];

/** A pause after a file was lost, in milliseconds. */
const pause = 5_000;

/** As often as a picture of a guide is tried for: the next start goes on. */
const mostTries = 30;

const untilHere = async (load: () => Promise<unknown>, tries = Number.POSITIVE_INFINITY): Promise<void> => {
  for (let tried = 0; tried < tries; tried += 1) {
    const isHere = await load().then(
      () => true,
      () => false,
    );
    if (isHere) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
};

/**
 * Fetches all that the app needs for a week without a line, one file after the other: a line that drops loses one of them,
 * and what has come is never asked for again. The worker keeps them.
 */
export const keepFiles = async (tag: string): Promise<void> => {
  if ('serviceWorker' in navigator) await navigator.serviceWorker.ready;
  const [check, ...others] = parts;
  for (const load of [check, ...filesOf(tag).map((file) => () => fetchData(file)), ...others])
    if (load) await untilHere(load);
};

/** The country's guides, in the reader's language, and their pictures: they come last, when all that work needs is here. */
export const keepGuides = async (tag: string): Promise<void> => {
  let pictures: readonly string[] = [];
  await untilHere(async () => {
    ({ pictures } = await guidesIn(tag));
  }, mostTries);
  for (const picture of pictures) await untilHere(() => fetchAsset(picture), mostTries);
};
