import * as z from 'zod';
import reference from '../reference/blos.json' with { type: 'json' };
import { BloId } from './caller.ts';
import { CountryCode } from './place.ts';

const Blo = z.object({
  id: BloId,
  country: CountryCode,
  name: z.string(),
  province: z.string(),
  provinceCode: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  /** The coordinates may be wrong by 10 to 20 km. */
  lowPrecision: z.literal(true).optional(),
  neighbour: CountryCode,
  counterpart: z.string().nullable(),
  confirmed: z.boolean(),
  source: z.string(),
});

/** A border liaison office, or a crossing where one may be; coordinates in decimal degrees, WGS 84, where known. */
export type Blo = z.infer<typeof Blo>;

/** Every BLO of the reference. Read with care once: the file is ours, and a fault in it must not reach a border. */
export const blos: readonly Blo[] = z.array(Blo).parse(reference.blos);

export const bloById = (id: string): Blo | undefined => blos.find((blo) => blo.id === id);
