/** Degrees, WGS 84. */
export type Point = { latitude: number; longitude: number };

/** Mean radius of the Earth, in metres. Source: IUGG, R1. */
export const earthRadiusMetres = 6_371_008.8;

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Metres between two points along a great circle, on a sphere: good to half a percent.
 * Source: R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68 (2), 1984.
 */
export const metresBetween = (a: Point, b: Point): number => {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2);
  const east = Math.sin(radians(b.longitude - a.longitude) / 2);
  const half = north ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east ** 2;
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(half)));
};
