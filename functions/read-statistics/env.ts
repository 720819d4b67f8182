import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { TimeZone } from '../../shared/foundation/local-day.ts';
import { listOf, ResourceName, S3Endpoint } from '../../shared/lambda/env.ts';

export const Env = z.object({
  SCOPE: z.union([CountryId, z.literal('region')]),
  /** Areas that have figures: BLOs in a country, countries in the region. */
  AREAS: listOf(z.union([BloId, CountryId])),
  /** Whose day "today" is. */
  TIME_ZONE: TimeZone,
  STATISTICS_TABLE: ResourceName,
  /** Where the pages of reports are. */
  REPORT_BUCKET: ResourceName,
  ...S3Endpoint,
});

export type Env = z.infer<typeof Env>;
