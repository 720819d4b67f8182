import * as z from 'zod';
import type { Item } from '../../aws/table.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { PhotoArrival } from '../photo-manifest.ts';

const Arrival = z.object({ ...PhotoArrival.shape, arrived: z.set(z.number()).default(new Set()) });

export const photoArrivalRecord = versionedRecord('photo-arrival', Arrival);

/** Parses an item of the incidents table into the state of a photo. */
export const arrivalOf = (item: Item): PhotoArrival => {
  const { arrived, ...rest } = photoArrivalRecord.read(item);
  return { ...rest, arrived: [...arrived].sort((a, b) => a - b) };
};
