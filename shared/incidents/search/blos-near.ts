import { metresBetween } from '../../foundation/metres-between.ts';
import { reachOfBlo } from '../warnings/warning.ts';
import type { Bbox } from './bbox.ts';

const between = (least: number, value: number, most: number): number => Math.min(Math.max(value, least), most);

/** Metres from the nearest point of a box; none within it. */
const metresFrom = ({ west, south, east, north }: Bbox, point: { latitude: number; longitude: number }): number =>
  metresBetween(point, {
    latitude: between(south, point.latitude, north),
    longitude: between(west, point.longitude, east),
  });

/**
 * The BLOs whose incidents may lie in a box: all within their reach of it, and those of which nobody knows where they stand.
 * One BLO that is asked for by itself is searched wherever the box lies.
 */
export const blosNear = (blos: readonly string[], box: Bbox): readonly string[] =>
  blos.length <= 1
    ? blos
    : blos.filter((blo) => {
        const reach = reachOfBlo(blo);
        return reach === undefined || metresFrom(box, reach.point) <= reach.metres;
      });
