import * as z from 'zod';
import { SharingRules } from '../../shared/alerts/sharing/shared-with-of.ts';
import type { SharingPlaces } from '../../shared/cases/aws/sharing-ports.ts';
import { ResourceName, S3Endpoint } from '../../shared/lambda/env.ts';
import { TellingVariables } from '../../shared/lambda/exchange/telling-variables.ts';
import { packedJsonOf } from '../../shared/lambda/packed-json.ts';

export const Env = z.object({
  ...TellingVariables,
  SHARING_RULES: packedJsonOf(SharingRules),
  INCIDENTS_TABLE: ResourceName,
  CASES_TABLE: ResourceName,
  VIEWING_BUCKET: ResourceName,
  SHARED_PHOTOS_BUCKET: ResourceName,
  ...S3Endpoint,
});

export type Env = z.infer<typeof Env>;

/** Where what is shared comes from and goes to, by those variables. */
export const placesOf = (env: Env): SharingPlaces => ({
  incidentsTable: env.INCIDENTS_TABLE,
  casesTable: env.CASES_TABLE,
  viewingBucket: env.VIEWING_BUCKET,
  sharedPhotosBucket: env.SHARED_PHOTOS_BUCKET,
  endpoint: env.AWS_ENDPOINT_URL_S3,
});
