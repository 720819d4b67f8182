import { faultWords } from '../../shared/foundation/faults/fault-words.ts';
import { warningWords } from '../../shared/incidents/warnings/warning-words.ts';
import type { Wording } from '../../shared/reference/languages.ts';
import { casesWords } from './cases-words.ts';
import { entryWords } from './entry-words.ts';
import { fieldWords } from './field-words.ts';
import { formWords } from './form-words.ts';
import { homeWords } from './home-words.ts';
import { outboxWords } from './outbox-words.ts';
import { placeWords } from './place-words.ts';
import { postsWords } from './posts-words.ts';
import { ringingWords } from './ringing-words.ts';
import { signInWords } from './sign-in-words.ts';
import { tabletWords } from './tablet-words.ts';

const ownWords = {
  ...signInWords,
  ...entryWords,
  ...homeWords,
  ...formWords,
  ...placeWords,
  ...outboxWords,
  ...tabletWords,
  ...ringingWords,
  ...casesWords,
  ...postsWords,
};

const below = (kind: string, words: Readonly<Record<string, Wording>>): [string, Wording][] =>
  Object.entries(words).map(([name, wording]) => [`${kind}.${name}`, wording]);

/**
 * Every word of the pages, by its key, in seven languages. The build makes one file a language of them. Labels of fields,
 * faults and warnings are the product's own, under the names of their kinds.
 */
export const allWords: Readonly<Record<string, Wording>> = {
  ...ownWords,
  ...Object.fromEntries([
    ...below('field', fieldWords),
    ...below('fault', faultWords),
    ...below('warning', warningWords),
  ]),
};

/** The key of a word of the pages. */
export type WordKey =
  | keyof typeof ownWords
  | `field.${string}`
  | `fault.${keyof typeof faultWords}`
  | `warning.${keyof typeof warningWords}`;
