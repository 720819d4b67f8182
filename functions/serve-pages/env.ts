import * as z from 'zod';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { LanguageTag } from '../../shared/foundation/language-tag.ts';
import { TimeZone } from '../../shared/foundation/local-day.ts';
import { CountryCode } from '../../shared/foundation/place.ts';
import { jsonOf, listOf, ResourceName, S3Endpoint } from '../../shared/lambda/env.ts';

export const Env = z.object({
  COUNTRY: CountryId,
  TIME_ZONE: TimeZone,
  LANGUAGES: listOf(LanguageTag),
  /** Where the country runs: hosts of Cognito and S3 have it in their names. */
  REGION: z.string(),
  USER_POOL_CLIENT_ID: z.string().min(1),
  INBOX_BUCKET: ResourceName,
  VIEWING_BUCKET: ResourceName,
  /** Where each other country lays down photos for this one, by its code. */
  SHARED_PHOTO_BUCKETS: jsonOf(z.record(CountryCode, z.string())),
  /** The key in KMS by which push services know the country. */
  VAPID_KEY_ID: z.string().min(1),
  /** The country's own address for its tablets; without one, the page is for trials. */
  HOME: z.url().optional(),
  /** Where Cognito answers when it is not AWS's own: the SDK's standard variable, set in a local run only. */
  AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: z.url().optional(),
  ...S3Endpoint,
});

export type Env = z.infer<typeof Env>;
