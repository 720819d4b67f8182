import * as z from 'zod';
import reference from '../../reference/blos.json' with { type: 'json' };
import { BloId } from '../caller.ts';
import { CountryCode } from '../place.ts';
import { addedBlos } from './added-blos.ts';

/** A border liaison office, or a crossing where one may be; coordinates in decimal degrees, WGS 84, where known. */
export const Blo = z
  .strictObject({
    id: BloId,
    country: CountryCode,
    name: z.string(),
    province: z.string(),
    provinceCode: z.string(),
    latitude: z.number().min(-90).max(90).nullable(),
    longitude: z.number().min(-180).max(180).nullable(),
    /** The coordinates may be wrong by 10 to 20 km. */
    lowPrecision: z.literal(true).optional(),
    /** It stands by the sea and looks after the coast. */
    maritime: z.literal(true).optional(),
    /** The country on whose border it stands; a BLO by the sea may stand on none. */
    neighbour: CountryCode.nullable(),
    counterpart: z.string().nullable(),
    confirmed: z.boolean(),
    source: z.string(),
  })
  .refine(({ id, country }) => id.startsWith(`${country}-`), { path: ['id'], error: 'begins with its country' })
  .refine(({ maritime, neighbour }) => maritime || neighbour !== null, {
    path: ['neighbour'],
    error: 'only a BLO by the sea (maritime: true) has no neighbour',
  });

export type Blo = z.infer<typeof Blo>;

/** Every BLO of the reference. Read with care once: the file is ours, and a fault in it must not reach a border. */
export const blos: readonly Blo[] = z.array(Blo).parse([...reference.blos, ...addedBlos]);

export const bloById = (id: string): Blo | undefined => blos.find((blo) => blo.id === id);
