import { bloById, blos } from '../../foundation/blos/blos.ts';
import type { Point } from '../../foundation/metres-between.ts';
import { postsAcross } from '../posts-across.ts';

/**
 * Confirmed posts of the country across the border that stand opposite to an incident; none where the incident is on no
 * border, or on that of a country without posts.
 */
export const postsFacing = (told: { blo: string; border?: string | undefined; point: Point }): string[] => {
  const border = told.border ?? bloById(told.blo)?.neighbour;
  const there = blos.filter(({ country, confirmed }) => confirmed && country === border);
  return postsAcross(
    told,
    there.map(({ id }) => id),
  );
};
