import type { TextPlaces } from './free-text.ts';

/** A free text of an officer, and where it stands (RFC 6901). */
export type PlacedText = { pointer: string; text: string };

/**
 * The free texts of a value. Every field of every kind that takes one, since the schema itself says where they are;
 * never ids, codes, moments or hashes.
 */
export const textsIn = (value: unknown, places: TextPlaces | undefined, pointer = ''): PlacedText[] => {
  if (places === undefined) return [];
  if (typeof value === 'string') return places === true ? [{ pointer, text: value }] : [];
  if (typeof value !== 'object' || value === null || places === true) return [];
  return Object.entries(value).flatMap(([name, inside]) =>
    textsIn(inside, places[name] ?? places['*'], `${pointer}/${name}`),
  );
};
