import { filled } from '../../foundation/filled.ts';
import type { Language } from '../../reference/languages.ts';
import { codeWords } from './wording/code-words.ts';

/** The text message with a code. It has the digits of the keys that it is typed with, whatever the language. */
export const codeText = (code: string, minutes: number, language: Language): string =>
  filled(codeWords[language].text, { code, minutes });
