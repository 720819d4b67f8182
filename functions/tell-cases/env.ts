import * as z from 'zod';
import { LanguageTag } from '../../shared/foundation/language-tag.ts';
import { listOf, ResourceName } from '../../shared/lambda/env.ts';
import { TellingVariables } from '../../shared/lambda/exchange/telling-variables.ts';

export const Env = z.object({
  ...TellingVariables,
  LANGUAGES: listOf(LanguageTag),
  CASES_TABLE: ResourceName,
  ALERT_TOPIC_PREFIX: z.string().startsWith('arn:'),
});

export type Env = z.infer<typeof Env>;
