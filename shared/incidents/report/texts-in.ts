import type { TextPlaces } from './text-places.ts';

/** A free text of an officer, and its place as a JSON pointer (RFC 6901). */
export type PlacedText = { pointer: string; text: string };

/**
 * The free texts of a value, at the places that its schema has for them. Ids, codes, moments and hashes are not free
 * text.
 */
export const textsIn = (value: unknown, places: TextPlaces | undefined, pointer = ''): PlacedText[] => {
  if (places === undefined) return [];
  if (typeof value === 'string') return places === true ? [{ pointer, text: value }] : [];
  if (typeof value !== 'object' || value === null || places === true) return [];
  return Object.entries(value).flatMap(([name, inside]) =>
    textsIn(inside, places[name] ?? places['*'], `${pointer}/${name}`),
  );
};
