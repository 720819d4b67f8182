import { filled } from '../../foundation/filled.ts';
import type { Language } from '../../reference/languages.ts';
import type { Report } from '../report/report.ts';
import { type Received, timeWarningsOf } from './time-warnings-of.ts';
import { type TextReading, type Warning, warningsOf } from './warning.ts';
import type { WordedWarning } from './worded-warning.ts';

/** Most warnings that a receipt lists: enough to look at in one go, on a slow line. */
const mostWarnings = 20;

/** Warnings in words, which are read when there is something to warn of. Nothing of what was typed is in them. */
export const wordedWarnings = async (warnings: readonly Warning[], language: Language): Promise<WordedWarning[]> => {
  if (warnings.length === 0) return [];
  const { warningWords } = await import('#warning-words');
  return warnings.slice(0, mostWarnings).map(({ pointer, code, values = {} }) => ({
    pointer,
    code,
    message: filled(warningWords[code][language].text, values),
  }));
};

/** Looks at a report for whoever handed it in, in their language. */
export type Warn = (received: Received) => Promise<WordedWarning[]>;

/**
 * Makes such a look for each language.
 * @param timeZone of the country, an IANA name
 * @param readingFor what is needed to read the texts of a report
 */
export const warnerOf =
  ({ timeZone, readingFor }: { timeZone: string; readingFor: (report: Report) => Promise<TextReading> }) =>
  (language: Language): Warn =>
  async (received) => {
    const reading = await readingFor(received.report);
    return wordedWarnings([...timeWarningsOf(received, timeZone), ...warningsOf(received.report, reading)], language);
  };
