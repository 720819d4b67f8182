import * as z from 'zod';
import reference from '../reference/country-outlines.json' with { type: 'json' };
import { earthRadiusMetres, type Point, radians } from './metres-between.ts';

const metresOfDegree = radians(earthRadiusMetres);

/** East and north of a point, in metres, on a plane that touches the earth there: good to a percent over 100 km. */
const from =
  (origin: Point) =>
  ({ latitude, longitude }: Point): [number, number] => [
    (longitude - origin.longitude) * metresOfDegree * Math.cos(radians(origin.latitude)),
    (latitude - origin.latitude) * metresOfDegree,
  ];

const hundredths = 100;

/**
 * Outlines of the reference, simplified to about 3 km, without islands under 36 km²; borders are as Natural Earth draws
 * them, which is no statement about any border. Each ring is an encoded polyline: longitude and latitude of the first
 * point in hundredths of a degree, then the differences to the point before. `coasts`: where the largest ring is coast,
 * latitude and longitude of the first and of the last point of each stretch, in its order, in hundredths of a degree; none
 * for a country whose rings are coast throughout. The ends are those of the land borders in the same rings, read off
 * 2026-11-26. (Told here and not in the file, which the function that accepts reports carries whole.)
 */
const Outlines = z.record(z.string(), z.array(z.string()));

/**
 * The numbers of an encoded polyline: each has five bits a character, the lowest first, its sign in the last of them.
 * Source: Google Maps Platform, Encoded Polyline Algorithm Format, read 2026-11-26.
 */
const numbersOf = (line: string): number[] => {
  const numbers: number[] = [];
  let [number, shift] = [0, 0];
  for (const character of line) {
    const bits = character.charCodeAt(0) - 63;
    number |= (bits & 31) << shift;
    shift += 5;
    if (bits < 32) {
      numbers.push(number & 1 ? ~(number >> 1) : number >> 1);
      [number, shift] = [0, 0];
    }
  }
  return numbers;
};

/** Countries of which there is an outline here, by ISO 3166-1 alpha-2. */
export const outlinedCountries: readonly string[] = /* @__PURE__ */ Object.keys(reference.outlines);

/** Rings of a country, each closed, read from steps of a hundredth of a degree. */
export const ringsOf = (country: string): Point[][] =>
  (Outlines.parse(reference.outlines)[country] ?? []).map((line) => {
    const steps = numbersOf(line);
    let [east, north] = [0, 0];
    const points: Point[] = [];
    for (let at = 0; at + 1 < steps.length; at += 2) {
      east += steps[at] ?? 0;
      north += steps[at + 1] ?? 0;
      points.push({ latitude: north / hundredths, longitude: east / hundredths });
    }
    return points;
  });

type Edge = [Point, Point];

const edgesOf = (ring: readonly Point[]): Edge[] =>
  ring.slice(1).flatMap((point, index): Edge[] => {
    const before = ring[index];
    return before ? [[before, point]] : [];
  });

const known = new Map<string, Edge[][]>();

const outlineOf = (country: string): Edge[][] => {
  const rings = known.get(country) ?? ringsOf(country).map(edgesOf);
  known.set(country, rings);
  return rings;
};

/** Where the coast of the largest ring begins and ends, in its order: latitude and longitude of both, in hundredths. */
const Coasts = z.record(z.string(), z.array(z.tuple([z.int(), z.int(), z.int(), z.int()])));

const coasts = Coasts.parse(reference.coasts);

const isAt = ({ latitude, longitude }: Point, north: number, east: number): boolean =>
  Math.round(latitude * hundredths) === north && Math.round(longitude * hundredths) === east;

/** The edges of a closed ring from one of its points to another. */
const stretch = (ring: readonly Edge[], [north, east, toNorth, toEast]: [number, number, number, number]): Edge[] => {
  const first = ring.findIndex(([point]) => isAt(point, north, east));
  const inOrder = [...ring.slice(first), ...ring.slice(0, first)];
  return inOrder.slice(0, inOrder.findIndex(([, point]) => isAt(point, toNorth, toEast)) + 1);
};

const knownCoasts = new Map<string, Edge[]>();

/** The coast of a country: all of its islands, and of its largest ring what is no land border. */
const findCoast = (country: string): Edge[] => {
  const rings = outlineOf(country);
  const largest = rings.reduce((one, other) => (other.length > one.length ? other : one), []);
  const stretches = coasts[country] ?? [];
  if (stretches.length === 0) return rings.flat();
  return [rings.filter((ring) => ring !== largest), stretches.map((each) => stretch(largest, each))].flat(2);
};

const coastOf = (country: string): Edge[] => {
  const coast = knownCoasts.get(country) ?? findCoast(country);
  knownCoasts.set(country, coast);
  return coast;
};

/** Whether a line to the east crosses an edge: inside, an odd number of them. */
const crosses = ({ latitude, longitude }: Point, [a, b]: Edge): boolean =>
  a.latitude > latitude !== b.latitude > latitude &&
  longitude < ((b.longitude - a.longitude) * (latitude - a.latitude)) / (b.latitude - a.latitude) + a.longitude;

const metresToEdge = (point: Point, [a, b]: Edge): number => {
  const [[ax, ay], [bx, by]] = [from(point)(a), from(point)(b)];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + part * dx, ay + part * dy);
};

const isInside = (point: Point, rings: readonly Edge[][]): boolean =>
  rings.some((ring) => ring.filter((edge) => crosses(point, edge)).length % 2 === 1);

const metresToNearest = (point: Point, edges: readonly Edge[]): number =>
  Math.min(...edges.map((edge) => metresToEdge(point, edge)));

/**
 * How far outside a country a point is, in metres by its coarse outline (about 2 km); 0 inside. Borders are as Natural
 * Earth draws them.
 * @returns nothing for a country of which there is no outline here
 */
export const metresOutside = (point: Point, country: string): number | undefined => {
  const edges = outlineOf(country);
  if (edges.length === 0) return undefined;
  return isInside(point, edges) ? 0 : metresToNearest(point, edges.flat());
};

/** Whether a country has a coast, of those of which there is an outline here. */
export const hasCoast = (country: string): boolean => coasts[country] !== undefined;

/** How far from the coast of a country a point is, on land or at sea, in metres. @returns nothing without a coast */
export const metresFromCoast = (point: Point, country: string): number | undefined =>
  hasCoast(country) ? metresToNearest(point, coastOf(country)) : undefined;

/** The same point of both, but for what is lost in arithmetic. */
const sameMetres = 1;

/**
 * How far off the coast of a country a point at sea is, in metres. There is no outline of the seas here: a point is at sea
 * where no outline holds it, and what is nearest of the country is coast and no land border. So a place on the coast of
 * another country of which there is no outline may be taken for the sea.
 * @returns nothing for a point on land, and for a country without a coast
 */
export const metresOffCoast = (point: Point, country: string): number | undefined => {
  if (!hasCoast(country) || Object.keys(reference.outlines).some((each) => isInside(point, outlineOf(each))))
    return undefined;
  const metres = metresFromCoast(point, country) ?? Number.POSITIVE_INFINITY;
  return metres <= metresToNearest(point, outlineOf(country).flat()) + sameMetres ? metres : undefined;
};
