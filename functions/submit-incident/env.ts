import * as z from 'zod';
import { CountryVariable, S3Endpoint } from '../../shared/lambda/env.ts';

export const Env = z.object({
  COUNTRY: CountryVariable,
  INCIDENTS_TABLE: z.string().min(3),
  NOMINAL_TABLE: z.string().min(3),
  NOMINAL_DEEDS_TABLE: z.string().min(3),
  INBOX_BUCKET: z.string().min(3),
  ...S3Endpoint,
});

export type Env = z.infer<typeof Env>;
