type Point = readonly [number, number];

/** How far a point is from the stretch between two others. */
const away = ([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number => {
  const [wayX, wayY] = [toX - fromX, toY - fromY];
  const length = wayX * wayX + wayY * wayY;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * wayX + (y - fromY) * wayY) / length));
  return Math.hypot(x - fromX - share * wayX, y - fromY - share * wayY);
};

/**
 * A line with fewer points, which leaves the one that it was made of by no more than a distance. Its ends stay.
 * Source: Douglas and Peucker, 1973.
 */
export const simplified = <P extends Point>(points: readonly P[], most: number): P[] => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  const distances = points.map((point) => away(point, first, last));
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) <= most) return [first, last];
  return [...simplified(points.slice(0, farthest + 1), most).slice(0, -1), ...simplified(points.slice(farthest), most)];
};
