import * as z from 'zod';
import { S3Endpoint } from '../../shared/lambda/env.ts';

export const Env = z.object({
  INCIDENTS_TABLE: z.string().min(3),
  CUSTODY_TABLE: z.string().min(3),
  EVIDENCE_BUCKET: z.string().min(3),
  VIEWING_BUCKET: z.string().min(3),
  ...S3Endpoint,
});

export type Env = z.infer<typeof Env>;
