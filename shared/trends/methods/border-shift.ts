import { countAtMost } from '../distributions/count-distribution.ts';
import { specialFunctions } from '../distributions/special-functions.ts';
import { baselineOf, weeksLookedAt } from './baseline.ts';

/** A kind that goes from one post to the next: what both have in the last two months, and had by habit. */
export type BorderShift = {
  observedFrom: number;
  expectedFrom: number;
  observedTo: number;
  expectedTo: number;
  probability: number;
};

/** So improbable must the new shares be, and so the fall at the first post by itself. */
const shareProbability = 0.001;
const fallProbability = 0.05;

/** With fewer cases by habit nothing can be told of a share. */
const leastExpected = 3;

/** At least this many of a number of cases, each with this probability. */
const binomialTail = (least: number, all: number, probability: number): number =>
  least <= 0 ? 1 : specialFunctions.incompleteBeta(least, all - least + 1, probability);

const recent = (series: readonly number[], week: number): number =>
  series.slice(week - weeksLookedAt + 1, week + 1).reduce((sum, count) => sum + count, 0);

/**
 * Whether what one post used to find is now found by the next one: the first has less than its habit, and the second more of
 * what both find together than its usual share, over two months. Police work moves smugglers; it does not stop them.
 * @param from series of the post that finds less, `to` of the one beside it
 * @param week index in both series, from 0
 */
export const borderShift = (from: readonly number[], to: readonly number[], week: number): BorderShift | undefined => {
  const usualFrom = baselineOf(from, week);
  const usualTo = baselineOf(to, week);
  if (!usualFrom || !usualTo) return undefined;
  const expectedFrom = usualFrom.mean * weeksLookedAt;
  const expectedTo = usualTo.mean * weeksLookedAt;
  const observedFrom = recent(from, week);
  const observedTo = recent(to, week);
  const share = expectedTo / (expectedFrom + expectedTo);
  const probability = binomialTail(observedTo, observedFrom + observedTo, share);
  const fall = countAtMost(observedFrom, { mean: expectedFrom, dispersion: usualFrom.dispersion });
  const isShift = expectedFrom >= leastExpected && probability <= shareProbability && fall <= fallProbability;
  return isShift ? { observedFrom, expectedFrom, observedTo, expectedTo, probability } : undefined;
};
