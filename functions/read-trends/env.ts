import * as z from 'zod';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { TimeZone } from '../../shared/foundation/local-day.ts';
import { ResourceName } from '../../shared/lambda/env.ts';

export const Env = z.object({
  /** The country's code, or `region`. */
  SCOPE: z.union([CountryId, z.literal('region')]),
  TIME_ZONE: TimeZone,
  STATISTICS_TABLE: ResourceName,
});

export type Env = z.infer<typeof Env>;
