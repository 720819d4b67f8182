import type { Language } from '../reference/languages.ts';
import { crimeNames } from '../reference/names/crimes.ts';
import { substanceNames } from '../reference/names/substances.ts';
import type { TrendSubject } from './trend-flag.ts';

/** What a series counts, in the reader's language. */
export const subjectIn = (language: Language, subject: TrendSubject): string =>
  'crime' in subject ? crimeNames[subject.crime][language].text : substanceNames[subject.substance][language].text;
