import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { LanguageTag } from '../../shared/foundation/language-tag.ts';
import { TimeZone } from '../../shared/foundation/local-day.ts';
import { listOf, ResourceName } from '../../shared/lambda/env.ts';

export const Env = z.object({
  COUNTRY: CountryId,
  TIME_ZONE: TimeZone,
  LANGUAGES: listOf(LanguageTag),
  BLOS: listOf(BloId),
  ALERTS_TABLE: ResourceName,
});

export type Env = z.infer<typeof Env>;
