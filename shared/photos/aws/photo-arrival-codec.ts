import * as z from 'zod';
import type { Item } from '../../aws/table.ts';
import { PhotoArrival } from '../photo-manifest.ts';

const Arrival = z.object({ ...PhotoArrival.shape, arrived: z.set(z.number()).default(new Set()) });

/** Parses an item of the incidents table into the state of a photo. */
export const arrivalOf = (item: Item): PhotoArrival => {
  const { arrived, ...rest } = Arrival.parse(item);
  return { ...rest, arrived: [...arrived].sort((a, b) => a - b) };
};
