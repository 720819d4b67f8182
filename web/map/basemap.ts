/** The part of the world that the map shows, in decimal degrees, WGS 84. */
export const window = { west: 92, east: 110, south: 5, north: 29 } as const;

/** Steps in which the map's lines are written: 440 m. Finer than the lines themselves are right. */
export const stepsInDegree = 250;

/**
 * A line as longitude and latitude of its first point and the way to each next one, in steps. Numbers that are small make
 * a file that is small.
 */
export type Line = readonly number[];

/** Lines and areas of a map, in the order in which they are drawn. */
export const layers = ['land', 'lakes', 'rivers', 'roads', 'borders'] as const;

export type Layer = (typeof layers)[number];

/** A town: its name, and its place in steps. */
export type Town = readonly [name: string, longitude: number, latitude: number];

/** What a map is drawn from. A country's own one takes the place of some layers of the other, and is drawn over the rest. */
export type Basemap = Readonly<Record<Layer, readonly Line[]>> & {
  source: string;
  steps: number;
  /** How far off a border may be drawn, and how well a pin is known that was set on this map, in metres. */
  borderMetres: number;
  pinMetres: number;
  replaces: readonly Layer[];
  /** The largest first. */
  towns: readonly Town[];
};

type Point = readonly [longitude: number, latitude: number];

export const encoded = (points: readonly Point[], steps: number = stepsInDegree): Line => {
  let [x, y] = [0, 0];
  return points.flatMap(([longitude, latitude]) => {
    const [toX, toY] = [Math.round(longitude * steps), Math.round(latitude * steps)];
    const way = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return way;
  });
};

/** The points of a line, in decimal degrees. */
export const decoded = (line: Line, steps: number = stepsInDegree): [number, number][] => {
  let [x, y] = [0, 0];
  return Array.from({ length: line.length / 2 }, (_, index) => {
    x += line[index * 2] ?? 0;
    y += line[index * 2 + 1] ?? 0;
    return [x / steps, y / steps];
  });
};
