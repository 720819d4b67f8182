import { isAtLeast, type Severity, severities } from '../severity.ts';

/** Whether `to` is more severe than `from`. */
export const isRise = (from: Severity, to: Severity): boolean => !isAtLeast(from, to);

/**
 * The value of a message attribute for a correction that makes an incident more severe. The filter of a person who asked
 * for nothing below the new severity lets it through, and nobody gets the correction twice.
 */
export const riseOf = (from: Severity, to: Severity): string => `${from}>${to}`;

/** Every rise that a filter from the severity `least` on lets through. */
export const risesTo = (least: Severity): string[] =>
  severities
    .filter((to) => isAtLeast(to, least))
    .flatMap((to) => severities.filter((from) => isRise(from, least)).map((from) => riseOf(from, to)));
