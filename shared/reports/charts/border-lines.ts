import { blos } from '../../foundation/blos/blos.ts';
import type { Point } from '../../foundation/metres-between.ts';
import { outlinedCountries, ringsOf } from '../../foundation/metres-outside.ts';

type Edge = readonly [Point, Point];

const edgesOf = (country: string): Edge[] =>
  ringsOf(country).flatMap((ring) =>
    ring.slice(1).flatMap((point, index): Edge[] => {
      const before = ring[index];
      return before ? [[before, point]] : [];
    }),
  );

const middleOf = ([a, b]: Edge): Point => ({
  latitude: (a.latitude + b.latitude) / 2,
  longitude: (a.longitude + b.longitude) / 2,
});

const squared = (a: Point, b: Point): number => (a.latitude - b.latitude) ** 2 + (a.longitude - b.longitude) ** 2;

const squaredToEdge = (point: Point, [a, b]: Edge): number => {
  const length = squared(a, b);
  const [dy, dx] = [b.latitude - a.latitude, b.longitude - a.longitude];
  const along = (point.latitude - a.latitude) * dy + (point.longitude - a.longitude) * dx;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, along / length));
  return squared(point, { latitude: a.latitude + part * dy, longitude: a.longitude + part * dx });
};

/** Both sides of a border were simplified by themselves, to about 3 km: so far they lie apart, in the square of degrees. */
const apart = 0.06 ** 2;

/** Two days' walk: edges this near to a post belong to its border, in the square of degrees. */
const nearPost = 0.5 ** 2;

const isShared = (edge: Edge, others: readonly Edge[]): boolean => {
  const middle = middleOf(edge);
  return others.some((other) => squaredToEdge(middle, other) < apart);
};

/** A border of two countries that both have an outline: the part of the one that lies on the other. */
const sharedLines = (one: string, other: string): Edge[] => {
  const others = edgesOf(other);
  return edgesOf(one).filter((edge) => isShared(edge, others));
};

/** A border with a country without an outline: edges near its posts that lie on no other. */
const postLines = (own: string, neighbour: string): Edge[] => {
  const posts = blos.flatMap(({ country, neighbour: across, latitude, longitude }) =>
    country === own && across === neighbour && latitude !== null && longitude !== null ? [{ latitude, longitude }] : [],
  );
  const others = outlinedCountries.filter((country) => country !== own).flatMap(edgesOf);
  return edgesOf(own).filter(
    (edge) => posts.some((post) => squared(post, middleOf(edge)) < nearPost) && !isShared(edge, others),
  );
};

const findLines = (segment: string): readonly Edge[] => {
  const [one = '', other = ''] = segment.split('-');
  const [first, second] = [one, other].toSorted(
    (a, b) => Number(outlinedCountries.includes(b)) - Number(outlinedCountries.includes(a)),
  );
  if (!first || !second) return [];
  return outlinedCountries.includes(second) ? sharedLines(first, second) : postLines(first, second);
};

const known = new Map<string, readonly Edge[]>();

/**
 * The edges of a border, by the coarse outlines of the reference, as Natural Earth draws them. Of a border with a country
 * that has no outline there, the edges near its posts.
 * @param segment both countries, in the order of the alphabet: `KH-VN`
 */
export const borderLines = (segment: string): readonly Edge[] => {
  const lines = known.get(segment) ?? findLines(segment);
  known.set(segment, lines);
  return lines;
};
