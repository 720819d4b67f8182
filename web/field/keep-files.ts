import { fetchData } from '../ask/data-file.ts';

/** What a tablet needs without a line, in the order in which it is missed. */
const filesOf = (tag: string): string[] => [
  'form',
  `reference.${tag}`,
  `reference-later.${tag}`,
  'map',
  'posts',
  'names.en',
];

/** Parts of the app that come when they are wanted: fetched once now, they are there without a line. */
const parts = [() => import('./check.ts'), () => import('./screens/names.tsx'), () => import('../map/point-map.tsx')];

/** A pause after a file was lost, in milliseconds. */
const pause = 5_000;

const untilHere = async (load: () => Promise<unknown>): Promise<void> => {
  for (;;) {
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
  const [check, names, map] = parts;
  for (const load of [check, ...filesOf(tag).map((file) => () => fetchData(file)), names, map])
    if (load) await untilHere(load);
};
