import * as z from 'zod';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { TimeZone } from '../../shared/foundation/local-day.ts';
import { CountingEnv } from '../../shared/lambda/counting-of.ts';
import { ResourceName, S3Endpoint } from '../../shared/lambda/env.ts';

export const Env = z.object({
  COUNTRY: CountryId,
  TIME_ZONE: TimeZone,
  INCIDENTS_TABLE: ResourceName,
  INBOX_BUCKET: ResourceName,
  ...S3Endpoint,
  ...CountingEnv,
});

export type Env = z.infer<typeof Env>;
