import * as z from 'zod';
import { LanguageTag } from '../foundation/language-tag.ts';
import { languages } from '../reference/languages.ts';
import { referenceLists } from '../reference/reference-lists.ts';

/** The parts of the answer besides code lists. */
const otherParts = ['blos', 'languages', 'conversions'] as const;

/** The query of `GET /v1/reference`: in which language, and which list (or other part) alone, by its name in kebab-case. */
export const ReferenceQuery = z.strictObject({
  language: LanguageTag.optional(),
  list: z.enum([...Object.keys(referenceLists), ...otherParts]).optional(),
});

export type ReferenceQuery = z.infer<typeof ReferenceQuery>;

/** The parameters of that query, as the document describes them. */
export const referenceParameters = {
  language: {
    description: 'In which language; Accept-Language decides when it is not there',
    as: { type: 'string', enum: languages.map(({ tag }) => tag) },
  },
  list: { description: 'One list alone, by its name in `lists`; or `blos`, `conversions`, `languages`' },
} as const;
