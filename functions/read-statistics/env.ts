import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { TimeZone } from '../../shared/foundation/local-day.ts';
import { CountryVariable, listOf } from '../../shared/lambda/env.ts';

export const Env = z.object({
  SCOPE: z.union([CountryVariable, z.literal('region')]),
  /** What figures are kept for: BLOs in a country, countries in the region. */
  AREAS: listOf(z.union([BloId, CountryVariable])),
  /** Whose day "today" is. */
  TIME_ZONE: TimeZone,
  STATISTICS_TABLE: z.string().min(3),
});

export type Env = z.infer<typeof Env>;
