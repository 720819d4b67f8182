import * as z from 'zod';
import { countryCodes } from '../reference/country-codes.ts';
import { amount, degrees } from './amount.ts';
import { freeText } from './free-text.ts';
import { Moment } from './moment.ts';

/** Decimal degrees, WGS 84. */
const Latitude = degrees(-90, 90);
const Longitude = degrees(-180, 180);

/** A fix may be vague but not meaningless: beyond 100 km it says nothing about a border post. */
const worstAccuracyMetres = 100_000;

/** 0 N 0 E is what a device reports that has no fix; it lies in the Gulf of Guinea. */
const isNowhere = (point: { latitude: number; longitude: number }) => point.latitude === 0 && point.longitude === 0;

/** ISO 3166-1 alpha-2: a code that the standard has given to a country or territory. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, { abort: true })
  .refine((code) => countryCodes.has(code), { params: { code: 'not-in-list', values: { allowed: 'ISO 3166-1' } } });

/** ISO 3166-2: the country's code, a hyphen and up to three letters or digits. By form, since divisions merge and part. */
const AdminArea = z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/);

/** Where something was, how well that is known, how and when the fix was taken. */
export const Place = z
  .strictObject({
    latitude: Latitude,
    longitude: Longitude,
    accuracyMetres: amount(worstAccuracyMetres),
    method: z.enum(['gnss', 'network', 'map']).optional(),
    mocked: z.boolean().optional(),
    fixedAt: Moment.optional(),
    adminArea: AdminArea.optional(),
    description: freeText(500).optional(),
  })
  .refine((place) => !isNowhere(place), { params: { code: 'impossible-place' } });

export type Place = z.infer<typeof Place>;

const Stop = z.strictObject({ country: CountryCode, place: freeText(200).optional() });

/**
 * The way that goods or people took, as far as it is known. `departure` is where this journey began and `market` where
 * the goods were to be sold or the people to be used, where these are not the origin and the destination. `border` is
 * the neighbour's code: with the country of the BLO it names the segment.
 */
export const Route = z.strictObject({
  origin: Stop.optional(),
  departure: Stop.optional(),
  transits: z.array(Stop).max(10).optional(),
  destination: Stop.optional(),
  market: Stop.optional(),
  border: CountryCode.optional(),
  direction: z.enum(['entering', 'leaving', 'within']).optional(),
});
