import * as z from 'zod';
import { CountryCode } from '../../foundation/place.ts';

/**
 * A country that an incident is opened to, who is told there as its rules have it (BLOs, or its `authority`), and who has
 * said there that they saw it.
 */
export const SharedWith = z.strictObject({
  country: CountryCode,
  told: z.array(z.string()),
  /** True where nobody there is told: it lies below the country's thresholds, and stands in inboxes alone. */
  belowThresholds: z.literal(true).optional(),
  /** True where the country's conditions ask the authority to release it first (`POST …/shares`): nobody there is told yet. */
  awaitsRelease: z.literal(true).optional(),
  /** BLOs, or the `authority`, that have acknowledged the alert about a revision; ISO 8601 in UTC. Absent while there is none. */
  acknowledged: z
    .array(z.strictObject({ topic: z.string(), acknowledgedAt: z.string(), revision: z.int() }))
    .optional(),
});

export type SharedWith = z.infer<typeof SharedWith>;
