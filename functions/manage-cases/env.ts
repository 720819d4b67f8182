import * as z from 'zod';
import { SharingRules } from '../../shared/alerts/sharing/shared-with-of.ts';
import type { CaseTerms } from '../../shared/cases/aws/case-ports.ts';
import { CountryId, countryCodeOf } from '../../shared/foundation/country-id.ts';
import { CountryCode } from '../../shared/foundation/place.ts';
import { CountingEnv } from '../../shared/lambda/counting-of.ts';
import { jsonOf, ResourceName, S3Endpoint } from '../../shared/lambda/env.ts';
import { PostVariables } from '../../shared/lambda/exchange/post-variables.ts';
import { ProcedureVariables } from '../../shared/lambda/exchange/procedure-variables.ts';
import { packedJsonOf } from '../../shared/lambda/packed-json.ts';

export const Env = z.object({
  COUNTRY: CountryId,
  ...PostVariables,
  ...ProcedureVariables,
  INCIDENTS_TABLE: ResourceName,
  /** Whether posts may release what they reported. */
  POSTS_RELEASE: z.enum(['true', 'false']).transform((value) => value === 'true'),
  /** Absent in a network of one country. */
  SHARING_RULES: packedJsonOf(SharingRules).optional(),
  /** Where each other country lays down photos for this one, by its code. */
  SHARED_PHOTO_BUCKETS: jsonOf(z.record(CountryCode, z.string())),
  ...S3Endpoint,
  ...CountingEnv,
});

export type Env = z.infer<typeof Env>;

/** The terms of cases, by those variables. */
export const caseTermsOf = (env: Env): CaseTerms => ({
  country: countryCodeOf(env.COUNTRY),
  casesTable: env.CASES_TABLE,
  incidentsTable: env.INCIDENTS_TABLE,
  countsTable: env.COUNTS_TABLE,
  staleDays: env.POST_STALE_DAYS,
  procedures: env.PROCEDURES,
  postsRelease: env.POSTS_RELEASE,
  rules: env.SHARING_RULES,
  photoBuckets: env.SHARED_PHOTO_BUCKETS,
  endpoint: env.AWS_ENDPOINT_URL_S3,
});
