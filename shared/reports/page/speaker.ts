import { filled } from '../../foundation/filled.ts';
import { numberIn } from '../../foundation/number-in.ts';
import type { Language } from '../../reference/languages.ts';
import type { Compared } from '../report-model.ts';
import { reportWords } from '../report-words.ts';

type Values = Readonly<Record<string, string | number>>;

/** Says the words and the numbers of a report in one language. */
export type Speaker = {
  language: Language;
  heading(name: keyof typeof reportWords.headings, values?: Values): string;
  column(name: keyof typeof reportWords.columns): string;
  sentence(name: keyof typeof reportWords.sentences, values?: Values): string;
  number(value: number | undefined): string;
  /** What is usual, in whole cases: less than one is `<1`, and never a fraction. */
  usual(value: number | undefined): string;
};

/** Stands where there is no number: nothing was counted, or too few days are known. */
const noNumber = '–';

/** Below this a rounded number would say nothing. */
const leastNumber = 0.75;

const usualIn = (language: Language, value: number | undefined): string => {
  if (value === undefined) return noNumber;
  if (value === 0) return '0';
  return value < leastNumber ? '<1' : numberIn(language, Math.round(value));
};

/** Who says a report in a language. */
export const speaker = (language: Language): Speaker => ({
  language,
  heading: (name, values = {}) => filled(reportWords.headings[name][language].text, values),
  column: (name) => reportWords.columns[name][language].text,
  sentence: (name, values = {}) => filled(reportWords.sentences[name][language].text, values),
  number: (value) => (value === undefined ? noNumber : numberIn(language, value)),
  usual: (value) => usualIn(language, value),
});

/** A count, the period before, and what is usual, as three cells. */
export const comparedCells = (say: Speaker, { count, before, usual }: Compared): [string, string, string] => [
  say.number(count),
  say.number(before),
  say.usual(usual),
];
