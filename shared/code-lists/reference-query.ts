import * as z from 'zod';
import { LanguageTag } from '../foundation/language.ts';
import { referenceLists } from '../reference/reference-lists.ts';

/** What the answer holds besides code lists. */
const otherParts = ['blos', 'languages', 'conversions'] as const;

/** The query of `GET /v1/reference`: in which language, and which list (or other part) alone, by its name in kebab-case. */
export const ReferenceQuery = z.strictObject({
  language: LanguageTag.optional(),
  list: z.enum([...Object.keys(referenceLists), ...otherParts]).optional(),
});

export type ReferenceQuery = z.infer<typeof ReferenceQuery>;
