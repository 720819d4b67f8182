import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { LanguageTag } from '../../shared/foundation/language-tag.ts';
import { TimeZone } from '../../shared/foundation/local-day.ts';
import { listOf, ResourceName } from '../../shared/lambda/env.ts';
import { PostVariables } from '../../shared/lambda/exchange/post-variables.ts';

export const Env = z.object({
  COUNTRY: CountryId,
  TIME_ZONE: TimeZone,
  LANGUAGES: listOf(LanguageTag),
  BLOS: listOf(BloId),
  ALERTS_TABLE: ResourceName,
  ...PostVariables,
});

export type Env = z.infer<typeof Env>;

/** The country whose alerts are read, by those variables. */
export const readingCountryOf = (env: Env) => ({
  country: env.COUNTRY,
  timeZone: env.TIME_ZONE,
  languages: env.LANGUAGES,
  blos: env.BLOS,
  staleDays: env.POST_STALE_DAYS,
});
