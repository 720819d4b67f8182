import * as z from 'zod';
import { filled } from '../../foundation/filled.ts';
import type { Language } from '../../reference/languages.ts';
import { type Received, timeWarningsOf } from './time-warnings-of.ts';
import { type TextReading, type Warning, warningCodes, warningsOf } from './warning.ts';
import { warningWords } from './warning-words.ts';

/** A warning as it stands in a receipt, in the caller's language. */
export const WordedWarning = z.strictObject({ pointer: z.string(), code: z.enum(warningCodes), message: z.string() });

export type WordedWarning = z.infer<typeof WordedWarning>;

/** Most warnings that a receipt lists: enough to look at in one go, on a slow line. */
const mostWarnings = 20;

/** Warnings in words. Nothing of what was typed is in them. */
export const wordedWarnings = (warnings: readonly Warning[], language: Language): WordedWarning[] =>
  warnings.slice(0, mostWarnings).map(({ pointer, code, values = {} }) => ({
    pointer,
    code,
    message: filled(warningWords[code][language].text, values),
  }));

/** Looks at a report for whoever handed it in, in their language. */
export type Warn = (received: Received) => WordedWarning[];

/**
 * Makes such a look for each language.
 * @param timeZone of the country, an IANA name
 */
export const warnerOf =
  ({ timeZone, ...reading }: TextReading & { timeZone: string }) =>
  (language: Language): Warn =>
  (received) =>
    wordedWarnings([...timeWarningsOf(received, timeZone), ...warningsOf(received.report, reading)], language);
