import * as z from 'zod';
import { BloId } from '../../shared/domain/caller.ts';
import { CountryVariable, listOf, S3Endpoint } from '../../shared/lambda/env.ts';

export const Env = z.object({
  COUNTRY: CountryVariable,
  INCIDENTS_TABLE: z.string().min(3),
  INBOX_BUCKET: z.string().min(3),
  BLOS: listOf(BloId),
  ...S3Endpoint,
});

export type Env = z.infer<typeof Env>;
