import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { TimeZone } from '../../shared/foundation/local-day.ts';
import { wholeNumber } from '../../shared/lambda/dispatch-variables.ts';
import { listOf, ResourceName } from '../../shared/lambda/env.ts';

export const Env = z.object({
  /** The country's code, or `region`. */
  SCOPE: z.union([CountryId, z.literal('region')]),
  /** BLOs of a country, or countries of the region. */
  AREAS: listOf(z.union([BloId, CountryId])),
  TIME_ZONE: TimeZone,
  STATISTICS_TABLE: ResourceName,
  /** The reports of a country say how late they come; the region has none. */
  INCIDENTS_TABLE: ResourceName.optional(),
  /** Where the digests of a country are told from; the region tells nobody. */
  ALERTS_TABLE: ResourceName.optional(),
  ALERT_RETENTION_DAYS: wholeNumber.default(0),
});

export type Env = z.infer<typeof Env>;
