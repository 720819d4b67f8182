import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { LanguageTag } from '../../shared/foundation/language-tag.ts';
import { CountingEnv } from '../../shared/lambda/counting-of.ts';
import { jsonOf, listOf, ResourceName } from '../../shared/lambda/env.ts';

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
  /** Countries whose mobile numbers anybody may name. */
  SMS_COUNTRIES: listOf(z.string().length(2)),
  /** Whether a number is told nothing before its owner has typed back a code. */
  SUBSCRIPTION_PROOF: z.enum(['code', 'none']),
  /** Hosts of push services that tablets may listen at. */
  PUSH_SERVICES: listOf(z.string().min(4)),
  /** Texts with a code, and mails that ask for consent, in one day. */
  CODES_A_DAY: jsonOf(z.strictObject({ person: z.int().min(1), address: z.int().min(1) })),
  ...CountingEnv,
});

export type Env = z.infer<typeof Env>;
