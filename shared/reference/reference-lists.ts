import { crimes } from './crimes.ts';
import type { Wording } from './languages.ts';
import { crimeNames } from './names/crimes.ts';

/** One code list: its codes in their order, the rows they came from, and a name of every code in seven languages. */
export type ReferenceList = {
  readonly codes: readonly string[];
  readonly rows: readonly (string | { readonly code: string })[];
  readonly names: Readonly<Record<string, Wording>>;
};

/** A list with its names. It does not compile when a code has no name. */
const named = <Code extends string>(
  rows: readonly (Code | { readonly code: Code })[],
  names: Readonly<Record<Code, Wording>>,
): ReferenceList => ({ codes: rows.map((row) => (typeof row === 'string' ? row : row.code)), rows, names });

/**
 * Every code list of the incident standard by the name it is served under, in kebab-case. A list that is not here has
 * no test of its names and is not in the answer to GET /v1/reference. Source: each list names its own.
 */
export const referenceLists: Readonly<Record<string, ReferenceList>> = {
  crimes: named(crimes, crimeNames),
};
