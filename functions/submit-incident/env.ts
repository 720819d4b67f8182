import * as z from 'zod';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { CountingEnv } from '../../shared/lambda/counting-of.ts';
import { ResourceName, S3Endpoint } from '../../shared/lambda/env.ts';

export const Env = z.object({
  COUNTRY: CountryId,
  /** An IANA name, which the stack has checked: the check is a file that this bundle does not have room for. */
  TIME_ZONE: z.string(),
  INCIDENTS_TABLE: ResourceName,
  NOMINAL_TABLE: ResourceName,
  NOMINAL_DEEDS_TABLE: ResourceName,
  INBOX_BUCKET: ResourceName,
  /** Packed rules of the other countries, read when a report is opened to them; absent in a network of one country. */
  SHARING_RULES: z.string().optional(),
  ...S3Endpoint,
  ...CountingEnv,
});

export type Env = z.infer<typeof Env>;
