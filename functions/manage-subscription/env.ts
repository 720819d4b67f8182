import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { LanguageTag } from '../../shared/foundation/language-tag.ts';
import { CountingEnv } from '../../shared/lambda/counting-of.ts';
import { listOf, ResourceName } from '../../shared/lambda/env.ts';

export const Env = z.object({
  COUNTRY: CountryId,
  LANGUAGES: listOf(LanguageTag),
  /** BLOs of the country: what a person may follow. */
  BLOS: listOf(BloId),
  SUBSCRIPTIONS_TABLE: ResourceName,
  USER_POOL_ID: ResourceName,
  /** ARN of every alert topic up to the BLO's id. */
  ALERT_TOPIC_PREFIX: z.string().startsWith('arn:'),
  /** Seats of a topic for people of other BLOs. */
  FOLLOWER_SEATS: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number),
  ...CountingEnv,
});

export type Env = z.infer<typeof Env>;
