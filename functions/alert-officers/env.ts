import * as z from 'zod';
import { AlertThresholds } from '../../shared/domain/alert/alerting.ts';
import { BloId } from '../../shared/domain/caller.ts';
import { LanguageTag } from '../../shared/domain/language.ts';
import { jsonOf, listOf } from '../../shared/lambda/env.ts';

const wholeNumber = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
  .pipe(z.int().min(1));

export const Env = z.object({
  TIME_ZONE: z.string().min(3),
  LANGUAGES: listOf(LanguageTag),
  BLOS: listOf(BloId),
  ALERTS_TABLE: z.string().min(3),
  /** ARN of every alert topic up to the BLO's id. */
  ALERT_TOPIC_PREFIX: z.string().startsWith('arn:'),
  ALERT_THRESHOLDS: jsonOf(AlertThresholds),
  /** Longer than this function may run: whoever held a claim that is older is dead. */
  CLAIM_LEASE_SECONDS: wholeNumber,
  ALERT_RETENTION_DAYS: wholeNumber,
});

export type Env = z.infer<typeof Env>;
