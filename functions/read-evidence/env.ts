import * as z from 'zod';
import { CountingEnv } from '../../shared/lambda/counting-of.ts';
import { ResourceName, S3Endpoint } from '../../shared/lambda/env.ts';

export const Env = z.object({
  INCIDENTS_TABLE: ResourceName,
  CUSTODY_TABLE: ResourceName,
  EVIDENCE_BUCKET: ResourceName,
  VIEWING_BUCKET: ResourceName,
  ...S3Endpoint,
  ...CountingEnv,
});

export type Env = z.infer<typeof Env>;
