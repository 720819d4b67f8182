import * as z from 'zod';
import reference from '../../reference/blo-points.json' with { type: 'json' };
import type { Point } from '../metres-between.ts';
import { addedBlos } from './added-blos.ts';

/** Where a BLO stands, where that is known, the country on whose border it stands, and whether it looks after the sea. */
export type BloSeat = { point: Point | undefined; neighbour: string | undefined; maritime: boolean };

const Added = z.object({
  id: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  neighbour: z.string().nullable(),
  maritime: z.boolean().optional(),
});

const maritime: readonly string[] = reference.maritime;

const pointOf = ([latitude, longitude]: readonly (number | null)[]): Point | undefined =>
  latitude == null || longitude == null ? undefined : { latitude, longitude };

type Words = readonly [id: string, latitude: string, longitude: string];

/** An id, a latitude and a longitude, and so on: `MM-SITTWE 20.1462 92.8983`; `- -` where no position is known. */
const triplesIn = (line: string): Words[] => {
  const words = line.split(' ');
  return words.flatMap((id, at): Words[] => (at % 3 === 0 ? [[id, words[at + 1] ?? '-', words[at + 2] ?? '-']] : []));
};

const readPoint = (latitude: string, longitude: string): Point | undefined =>
  latitude === '-' ? undefined : { latitude: Number(latitude), longitude: Number(longitude) };

const ofReference = Object.entries(reference.facing).flatMap(([neighbour, line]) =>
  triplesIn(line).map(
    ([id, latitude, longitude]) =>
      [id, { point: readPoint(latitude, longitude), neighbour, maritime: maritime.includes(id) }] as const,
  ),
);

const ofAdded = z
  .array(Added)
  .parse(addedBlos)
  .map(
    ({ id, latitude, longitude, neighbour, maritime: bySea = false }) =>
      [id, { point: pointOf([latitude, longitude]), neighbour: neighbour ?? undefined, maritime: bySea }] as const,
  );

const seats = new Map<string, BloSeat>([...ofReference, ...ofAdded]);

/**
 * Where a BLO is: all that the way of a report needs of blos.json, and so carries without the rest. blo-points.json has
 * those that face each country with their positions, and those by the sea; a test holds the two together.
 */
export const seatOfBlo = (id: string): BloSeat | undefined => seats.get(id);
