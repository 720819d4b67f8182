import * as z from 'zod';
import { unique } from '../../foundation/unique.ts';

type Row<Code extends string> = Code | { readonly code: Code };

/** The codes of a list of codes, or of a list of rows that have a code. */
export const codesOf = <const Code extends string>(list: readonly Row<Code>[]): Code[] =>
  list.map((row) => (typeof row === 'string' ? row : row.code));

/** Schema of one code of a list. */
export const oneOf = <const Code extends string>(list: readonly Row<Code>[]) => z.enum(codesOf(list));

/** Schema of several codes of a list, each at most once. */
export const someOf = <const Code extends string>(list: readonly Row<Code>[], most = 10) =>
  z
    .array(oneOf(list))
    .min(1)
    .max(Math.min(most, list.length))
    .refine(unique, { params: { code: 'repeated' } });
