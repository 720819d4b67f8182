import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { LanguageTag } from '../../shared/foundation/language-tag.ts';
import { listOf, ResourceName } from '../../shared/lambda/env.ts';

export const Env = z.object({
  LANGUAGES: listOf(LanguageTag),
  BLOS: listOf(BloId),
  INCIDENTS_TABLE: ResourceName,
  CUSTODY_TABLE: ResourceName,
  ALERT_TOPIC_PREFIX: z.string().startsWith('arn:'),
});

export type Env = z.infer<typeof Env>;
