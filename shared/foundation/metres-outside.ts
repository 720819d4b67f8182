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

/** Rings of a country, each closed, read from steps of a hundredth of a degree. */
const ringsOf = (country: string): Point[][] =>
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

/**
 * How far outside a country a point is, in metres by its coarse outline (about 2 km); 0 inside. Borders are as Natural
 * Earth draws them.
 * @returns nothing for a country of which there is no outline here
 */
export const metresOutside = (point: Point, country: string): number | undefined => {
  const edges = outlineOf(country);
  if (edges.length === 0) return undefined;
  const inside = edges.some((ring) => ring.filter((edge) => crosses(point, edge)).length % 2 === 1);
  return inside ? 0 : Math.min(...edges.flat().map((edge) => metresToEdge(point, edge)));
};
