import * as z from 'zod';
import { countryCodes } from '../reference/country-codes.ts';
import { reading } from './amount.ts';
import { freeText } from './free-text.ts';
import { MachineMoment } from './moment.ts';

/** Decimal degrees, WGS 84. */
const Latitude = reading(-90, 90);
const Longitude = reading(-180, 180);

/** Half the way round the earth. 0 and -1 are what devices write that do not know. A doubtful accuracy is a warning. */
const worstAccuracyMetres = 20_037_508;

/** 0 N 0 E is what a device reports that has no fix; it lies in the Gulf of Guinea. */
const isNowhere = (point: { latitude: number; longitude: number }) => point.latitude === 0 && point.longitude === 0;

/** ISO 3166-1 alpha-2: a code that the standard has given to a country or territory. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, { abort: true })
  .refine((code) => countryCodes.has(code), { params: { code: 'not-in-list' } });

/** ISO 3166-2: the country's code, a hyphen and up to three letters or digits. By form, since divisions merge and part. */
const AdminArea = z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/);

/** Where a device says that it was, how well that is known, how and when the fix was taken. */
export const Fix = z.strictObject({
  latitude: Latitude,
  longitude: Longitude,
  accuracyMetres: reading(-1, worstAccuracyMetres),
  method: z.enum(['gnss', 'network', 'map']).optional(),
  mocked: z.boolean().optional(),
  fixedAt: MachineMoment.optional(),
  adminArea: AdminArea.optional(),
  description: freeText(500).optional(),
});

/** Where something was: a fix, or a point that the officer set. */
export const Place = Fix.refine((place) => !isNowhere(place), { params: { code: 'impossible-place' } });

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
