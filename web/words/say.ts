import type { WordKey } from './all-words.ts';

/** The words of one language, by key, as the build wrote them. */
export type Words = Readonly<Partial<Record<string, string>>>;

/** Says a word of the pages, with values in place of `{names}`. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Makes the speaker of one language. A key without a word is said as it is: a page with one odd word is better than none.
 * @param words of the file of a language
 */
export const sayIn =
  (words: Words): Say =>
  (key, values = {}) =>
    (words[key] ?? key).replaceAll(/\{([\w-]+)\}/g, (whole, name: string) => String(values[name] ?? whole));
