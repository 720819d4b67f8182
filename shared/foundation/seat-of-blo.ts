import * as z from 'zod';
import reference from '../reference/blo-points.json' with { type: 'json' };
import { addedBlos } from './added-blos.ts';
import type { Point } from './metres-between.ts';

/** Where a BLO stands, where that is known, and whether it looks after the sea. */
export type BloSeat = { point: Point | undefined; maritime: boolean };

const Added = z.object({
  id: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  maritime: z.boolean().optional(),
});

const seatOf = ({ latitude, longitude, maritime = false }: z.infer<typeof Added>): BloSeat => ({
  point: latitude === null || longitude === null ? undefined : { latitude, longitude },
  maritime,
});

const maritime: readonly string[] = reference.maritime;

const seats = new Map<string, BloSeat>([
  ...Object.entries(reference.points).map(
    ([id, [latitude = null, longitude = null]]) =>
      [id, seatOf({ id, latitude, longitude, maritime: maritime.includes(id) })] as const,
  ),
  ...z
    .array(Added)
    .parse(addedBlos)
    .map((blo) => [blo.id, seatOf(blo)] as const),
]);

/** Where a BLO is: all that the way of a report needs of blos.ts, and so carries without the rest. */
export const seatOfBlo = (id: string): BloSeat | undefined => seats.get(id);
