import * as z from 'zod';
import { ChannelRules } from '../alerts/rules/channel-rules.ts';
import { LanguageTag } from '../foundation/language-tag.ts';
import { TimeZone } from '../foundation/local-day.ts';
import { jsonOf, listOf, ResourceName } from './env.ts';

/** A variable that holds a whole number above nought. */
export const wholeNumber = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
  .pipe(z.int().min(1));

const limit = z.strictObject({ alerts: z.int().min(1).max(1_000), seconds: z.int().min(1).max(86_400) });

/** How many alerts may reach a topic in how many seconds, by channel; a channel without a limit has none. */
export const StormLimits = z.strictObject({ sms: limit.optional(), email: limit.optional() });

/** The variables of every function that sends alerts. */
export const DispatchVariables = {
  TIME_ZONE: TimeZone,
  LANGUAGES: listOf(LanguageTag),
  ALERTS_TABLE: ResourceName,
  FOLLOW_UPS_QUEUE: z.url(),
  /** ARN of every alert topic up to the BLO's id. */
  ALERT_TOPIC_PREFIX: z.string().startsWith('arn:'),
  STORM_LIMITS: jsonOf(StormLimits),
  /** A summary of suppressed alerts is sent this often. */
  SUMMARY_SECONDS: wholeNumber,
  ESCALATE_SECONDS: wholeNumber,
  /** An incident is corrected so often in an hour. */
  CORRECTIONS_PER_HOUR: wholeNumber,
  /** Longer than such a function may run: the holder of an older claim has died. */
  CLAIM_LEASE_SECONDS: wholeNumber,
  ALERT_RETENTION_DAYS: wholeNumber,
  /** Which channel speaks when at a post that has a tablet; without it, as every country has it. */
  CHANNEL_RULES: jsonOf(ChannelRules).optional(),
  /** Who has a tablet, and the queue of what is told on them; absent where a country tells none. */
  TABLETS_TABLE: ResourceName.optional(),
  PUSH_QUEUE: z.url().optional(),
};

type Variables = z.infer<z.ZodObject<typeof DispatchVariables>>;

/** How the country's alerts are sent and followed up, from those variables. */
export const sendingTermsOf = (env: Variables) => ({
  languages: env.LANGUAGES,
  timeZone: env.TIME_ZONE,
  limits: env.STORM_LIMITS,
  summarySeconds: env.SUMMARY_SECONDS,
  escalateSeconds: env.ESCALATE_SECONDS,
  correctionsPerHour: env.CORRECTIONS_PER_HOUR,
  channelRules: env.CHANNEL_RULES,
});
