import * as z from 'zod';
import { CountryCode } from '../foundation/place.ts';

/** The country that an incident is released to, or recalled from. */
export const ShareCountry = CountryCode;

/** The body of a release. */
export const ShareRequest = z.strictObject({ country: ShareCountry });

/** What was decided about an incident and a country; moments are ISO 8601 in UTC. */
export const ShareReceipt = z.strictObject({
  id: z.string(),
  country: CountryCode,
  decided: z.enum(['released', 'recalled']),
  at: z.string(),
});

export type ShareReceipt = z.infer<typeof ShareReceipt>;
