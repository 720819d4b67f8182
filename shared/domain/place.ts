import * as z from 'zod';
import { freeText } from './text.ts';

/** Decimal degrees, WGS 84. */
const Latitude = z.number().min(-90).max(90);
const Longitude = z.number().min(-180).max(180);

/** A fix may be vague but not meaningless: beyond 100 km it says nothing about a border post. */
const worstAccuracyMetres = 100_000;

/** 0 N 0 E is what a device reports that has no fix; it lies in the Gulf of Guinea. */
const isNowhere = (point: { latitude: number; longitude: number }) => point.latitude === 0 && point.longitude === 0;

export const CountryCode = z.string().regex(/^[A-Z]{2}$/);

/** Where something was, how well that is known, and how. */
export const Place = z
  .strictObject({
    latitude: Latitude,
    longitude: Longitude,
    accuracyMetres: z.number().positive().max(worstAccuracyMetres),
    method: z.enum(['gnss', 'network', 'map']).optional(),
    mocked: z.boolean().optional(),
    description: freeText(500).optional(),
  })
  .refine((place) => !isNowhere(place), { params: { code: 'impossible-place' } });

export type Place = z.infer<typeof Place>;

const Stop = z.strictObject({ country: CountryCode, place: freeText(200).optional() });

/** The way that goods or people took, as far as it is known, and over which border. */
export const Route = z.strictObject({
  origin: Stop.optional(),
  transits: z.array(Stop).max(10).optional(),
  destination: Stop.optional(),
  border: CountryCode.optional(),
  direction: z.enum(['entering', 'leaving', 'within']).optional(),
});
