import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { TimeZone } from '../../shared/foundation/local-day.ts';
import { CountingEnv } from '../../shared/lambda/counting-of.ts';
import { listOf } from '../../shared/lambda/env.ts';
import { PostVariables } from '../../shared/lambda/exchange/post-variables.ts';

export const Env = z.object({
  COUNTRY: CountryId,
  TIME_ZONE: TimeZone,
  BLOS: listOf(BloId),
  /** Whether an entry may say who somebody is. */
  POST_NAMES: z.enum(['true', 'false']).transform((value) => value === 'true'),
  ...PostVariables,
  ...CountingEnv,
});

export type Env = z.infer<typeof Env>;
