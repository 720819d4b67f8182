import * as z from 'zod';
import type { LinkTerms } from '../../shared/cases/aws/link-ports.ts';
import { BloId } from '../../shared/foundation/caller.ts';
import { CountryId, countryCodeOf } from '../../shared/foundation/country-id.ts';
import { TimeZone } from '../../shared/foundation/local-day.ts';
import { listOf, ResourceName, S3Endpoint } from '../../shared/lambda/env.ts';

export const Env = z.object({
  COUNTRY: CountryId,
  TIME_ZONE: TimeZone,
  BLOS: listOf(BloId),
  INCIDENTS_TABLE: ResourceName,
  CASES_TABLE: ResourceName,
  STATISTICS_TABLE: ResourceName,
  EXCHANGE_TOPIC_ARN: z.string().startsWith('arn:'),
  REPORT_BUCKET: ResourceName,
  ...S3Endpoint,
});

export type Env = z.infer<typeof Env>;

/** Where what links are made of lies, by those variables. */
export const linkTermsOf = (env: Env): LinkTerms => ({
  country: countryCodeOf(env.COUNTRY),
  blos: env.BLOS,
  casesTable: env.CASES_TABLE,
  incidentsTable: env.INCIDENTS_TABLE,
});
