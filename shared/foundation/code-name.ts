import type { Language, Wording } from '../reference/languages.ts';
import { referenceLists } from '../reference/reference-lists.ts';

/** Names of codes, each in seven languages. */
export type CodeNames = Readonly<Record<string, Wording>>;

/** The names of a list, by the name it is served under in `GET /v1/reference`; none where there is no such list. */
export const namesOfList = (list: string): CodeNames => referenceLists[list]?.names ?? {};

/** The name of a code in the first of some lists that has it; the code itself where none has. */
export const codeName = (code: string, lists: readonly CodeNames[], language: Language): string =>
  lists.map((names) => names[code]?.[language].text).find((name) => name !== undefined) ?? code;
