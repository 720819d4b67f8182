import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { LanguageTag } from '../../shared/foundation/language.ts';
import { CountryVariable, listOf } from '../../shared/lambda/env.ts';

export const Env = z.object({
  COUNTRY: CountryVariable,
  /** Name in the IANA database. */
  TIME_ZONE: z.string().min(3),
  LANGUAGES: listOf(LanguageTag),
  BLOS: listOf(BloId),
  ALERTS_TABLE: z.string().min(3),
});

export type Env = z.infer<typeof Env>;
