import { describe, expect, it } from 'vitest';
import { isRise, riseOf, risesTo } from '../../../../shared/alerts/rules/rise-of.ts';
import { isAtLeast, severities } from '../../../../shared/alerts/severity.ts';

/** What a correction is published with: the severity that was told, and the rise if it is one. */
const publishedWith = (before: (typeof severities)[number], now: (typeof severities)[number]) => [
  before,
  ...(isRise(before, now) ? [riseOf(before, now)] : []),
];

const tolds = severities.filter((severity) => severity !== 'Minor');
const cases = tolds.flatMap((least) =>
  severities.flatMap((from) => severities.map((to) => [least, from, to] as const)),
);

describe('a correction', () => {
  it.each(cases)('for whoever asked for %s and above, from %s to %s', (least, from, to) => {
    const filter: string[] = [...severities.filter((severity) => isAtLeast(severity, least)), ...risesTo(least)];
    const isLetThrough = publishedWith(from, to).some((value) => filter.includes(value));
    const hadIt = isAtLeast(from, least);
    const isConcernedNow = isRise(from, to) && isAtLeast(to, least);
    expect(isLetThrough).toBe(hadIt || isConcernedNow);
  });
});
