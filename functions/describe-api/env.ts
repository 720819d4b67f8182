import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { CountryId } from '../../shared/foundation/country-id.ts';
import { LanguageTag } from '../../shared/foundation/language-tag.ts';
import { listOf } from '../../shared/lambda/env.ts';

export const Env = z.object({
  SCOPE: z.union([CountryId, z.literal('region')]),
  /** The BLO of the examples; none in the region. */
  BLO: BloId.optional(),
  LANGUAGES: listOf(LanguageTag),
});

export type Env = z.infer<typeof Env>;
