import * as z from 'zod';
import { BloId } from '../../shared/foundation/caller.ts';
import { LanguageTag } from '../../shared/foundation/language.ts';
import { CountryVariable, listOf } from '../../shared/lambda/env.ts';

export const Env = z.object({
  SCOPE: z.union([CountryVariable, z.literal('region')]),
  /** The BLO of the examples; none in the region. */
  BLO: BloId.optional(),
  LANGUAGES: listOf(LanguageTag),
});

export type Env = z.infer<typeof Env>;
