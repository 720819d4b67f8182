import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { TimeZone } from '../../shared/foundation/local-day.ts';
import { listOf, ResourceName, S3Endpoint } from '../../shared/lambda/env.ts';

export const Env = z.object({
  COUNTRY: CountryId,
  TIME_ZONE: TimeZone,
  BLOS: listOf(BloId),
  INCIDENTS_TABLE: ResourceName,
  STATISTICS_TABLE: ResourceName,
  EXCHANGE_TOPIC_ARN: z.string().startsWith('arn:'),
  REPORT_BUCKET: ResourceName,
  ...S3Endpoint,
});

export type Env = z.infer<typeof Env>;
