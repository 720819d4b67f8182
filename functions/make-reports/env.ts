import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { TimeZone } from '../../shared/foundation/local-day.ts';
import { listOf, ResourceName, S3Endpoint } from '../../shared/lambda/env.ts';

export const Env = z.object({
  /** The country's code, or `region`. */
  SCOPE: z.union([CountryId, z.literal('region')]),
  /** BLOs of a country, or countries of the region. */
  AREAS: listOf(z.union([BloId, CountryId])),
  TIME_ZONE: TimeZone,
  STATISTICS_TABLE: ResourceName,
  REPORT_BUCKET: ResourceName,
  ...S3Endpoint,
});

export type Env = z.infer<typeof Env>;
