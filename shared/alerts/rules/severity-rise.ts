import { isAtLeast, type Severity, severities } from '../severity.ts';

/** Whether somebody who has been told of `from` is to be told of `to` with more haste. */
export const isRise = (from: Severity, to: Severity): boolean => !isAtLeast(from, to);

/**
 * What the filter of a subscription lets through beside severities: a correction that makes an incident more severe than
 * those who had its alert were told. Whoever asked for nothing below the new severity hears of it by this, and nobody
 * hears of it twice.
 */
export const riseOf = (from: Severity, to: Severity): string => `${from}>${to}`;

/** Every rise by which somebody who is told from `least` on is newly concerned. */
export const risesTo = (least: Severity): string[] =>
  severities
    .filter((to) => isAtLeast(to, least))
    .flatMap((to) => severities.filter((from) => isRise(from, least)).map((from) => riseOf(from, to)));
