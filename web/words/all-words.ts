import { signInWords } from './sign-in-words.ts';

/** Every word of the pages, by its key, in seven languages. The build makes one file a language of them. */
export const allWords = {
  ...signInWords,
};

/** The key of a word of the pages. */
export type WordKey = keyof typeof allWords;
