import * as z from 'zod';
import { countryCodes } from '../reference/country-codes.ts';
import { reading, sensorReading } from './amount.ts';
import { freeText } from './free-text.ts';
import { MachineMoment } from './moment.ts';

type Point = { latitude: number; longitude: number };

/** 0 N 0 E is what a device reports that has no fix; it lies in the Gulf of Guinea. */
const isNowhere = ({ latitude, longitude }: Point) => latitude === 0 && longitude === 0;

/** Whether a device knew where it was: the point is on the earth, and not where devices are that have no fix. */
export const isPoint = (point: Point): boolean =>
  Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180 && !isNowhere(point);

/** ISO 3166-1 alpha-2: a code that the standard has given to a country or territory. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, { abort: true })
  .refine((code) => countryCodes.has(code), { params: { code: 'not-in-list' } });

/** ISO 3166-2: the country's code, a hyphen and up to three letters or digits. By form, since divisions merge and part. */
const AdminArea = z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/);

/**
 * Where a device says that it was, how well that is known, how and when the fix was taken: decimal degrees, WGS 84. An
 * accuracy of 0 or -1 is what devices write that do not know.
 */
export const Fix = z.strictObject({
  latitude: sensorReading(),
  longitude: sensorReading(),
  accuracyMetres: sensorReading(),
  method: z.enum(['gnss', 'network', 'map']).optional(),
  mocked: z.boolean().optional(),
  fixedAt: MachineMoment.optional(),
  adminArea: AdminArea.optional(),
  description: freeText(500).optional(),
});

/** Where something was: a fix, or a point that the officer set, who can mend it. */
export const Place = z
  .strictObject({ ...Fix.shape, latitude: reading(-90, 90), longitude: reading(-180, 180) })
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
