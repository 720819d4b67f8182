import { filled } from '../../foundation/filled.ts';
import type { Language } from '../../reference/languages.ts';
import type { ReportEdition } from '../report-edition.ts';
import { reportWords } from '../report-words.ts';

/** The name of an edition: `November 2026`, `week 47 of 2026`. Years are Gregorian and digits Latin in every language. */
export const periodIn = (language: Language, { name, period }: ReportEdition): string => {
  const [year = '', rest = ''] = name.split('-');
  if (period === 'week') return filled(reportWords.periods.week[language].text, { year, week: Number(rest.slice(1)) });
  const month = reportWords.months[Number(rest) - 1]?.[language].text ?? rest;
  return filled(reportWords.periods.month[language].text, { year, month });
};

/** Days of a stretch as a table shows them: `2026-11-02`, or `2026-11-02 – 2026-11-08`. */
export const daysIn = (from: string, to: string): string => (from === to ? from : `${from} – ${to}`);
