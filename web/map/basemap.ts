/** The part of the world that the map shows, in decimal degrees, WGS 84. */
export const window = { west: 92, east: 110, south: 5, north: 29 } as const;

/** Steps in which the map's lines are written: 440 m. Finer than the lines themselves are right. */
export const stepsInDegree = 250;

/**
 * A line as longitude and latitude of its first point and the way to each next one, in steps. Numbers that are small make
 * a file that is small.
 */
export type Line = readonly number[];

/** What the map is drawn from. */
export type Basemap = {
  source: string;
  land: readonly Line[];
  borders: readonly Line[];
  rivers: readonly Line[];
  lakes: readonly Line[];
};

type Point = readonly [longitude: number, latitude: number];

export const encoded = (points: readonly Point[]): Line => {
  let [x, y] = [0, 0];
  return points.flatMap(([longitude, latitude]) => {
    const [toX, toY] = [Math.round(longitude * stepsInDegree), Math.round(latitude * stepsInDegree)];
    const way = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return way;
  });
};

/** The points of a line, in decimal degrees. */
export const decoded = (line: Line): [number, number][] => {
  let [x, y] = [0, 0];
  return Array.from({ length: line.length / 2 }, (_, index) => {
    x += line[index * 2] ?? 0;
    y += line[index * 2 + 1] ?? 0;
    return [x / stepsInDegree, y / stepsInDegree];
  });
};
