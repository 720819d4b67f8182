import * as z from 'zod';
import { SharingRules } from '../../shared/alerts/sharing/shared-with-of.ts';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { TimeZone } from '../../shared/foundation/local-day.ts';
import { ResourceName, S3Endpoint } from '../../shared/lambda/env.ts';
import { packedJsonOf } from '../../shared/lambda/packed-json.ts';

export const Env = z.object({
  COUNTRY: CountryId,
  TIME_ZONE: TimeZone,
  INCIDENTS_TABLE: ResourceName,
  INBOX_BUCKET: ResourceName,
  CUSTODY_TABLE: ResourceName,
  /** Absent in a network of one country. */
  SHARING_RULES: packedJsonOf(SharingRules).optional(),
  ...S3Endpoint,
});

export type Env = z.infer<typeof Env>;
