import * as z from 'zod';
import { LanguageTag } from '../../shared/domain/language.ts';
import { CountryVariable, listOf } from '../../shared/lambda/env.ts';

export const Env = z.object({
  COUNTRY: CountryVariable,
  LANGUAGES: listOf(LanguageTag),
  SUBSCRIPTIONS_TABLE: z.string().min(3),
  /** ARN of every alert topic up to the BLO's id. */
  ALERT_TOPIC_PREFIX: z.string().startsWith('arn:'),
});

export type Env = z.infer<typeof Env>;
