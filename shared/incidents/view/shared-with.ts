import * as z from 'zod';
import { CountryCode } from '../../foundation/place.ts';

/** A country that an incident is opened to, and who is told there as its rules have it: BLOs, or its `authority`. */
export const SharedWith = z.strictObject({
  country: CountryCode,
  told: z.array(z.string()),
  /** True where nobody there is told: it lies below the country's thresholds, and stands in inboxes alone. */
  belowThresholds: z.literal(true).optional(),
});

export type SharedWith = z.infer<typeof SharedWith>;
