import { countAtMost } from '../distributions/count-distribution.ts';
import type { Baseline } from './baseline.ts';

/** Fewer reports than a post's own habit: `observed` in so many last `weeks`, where `expected` are usual. */
export type SilentPost = { observed: number; expected: number; weeks: number; probability: number };

/** Silence is looked for over one to eight weeks: a busy post is missed at once, a quiet one after two months. */
const windows = [1, 2, 4, 8];

/** One false alarm in some two years and a half at each post, shared among the windows. */
const silentProbability = 0.008;

/**
 * Whether a post reports less than its own habit, by the window in which that is least probable. All its reports count, of
 * whatever kind: a post without crime still reports, and one without a line does not.
 * @param reports by week
 * @param week index in the series, from 0
 * @param completeAt share of the reports that is in, by how many weeks ago they were due
 */
export const silentPost = (
  reports: readonly number[],
  week: number,
  { mean, dispersion, seasonAt }: Baseline,
  completeAt: (weeksAgo: number) => number = () => 1,
): SilentPost | undefined => {
  const found = windows.map((weeks): SilentPost => {
    const past = Array.from({ length: weeks }, (_, ago) => week - ago);
    const observed = past.reduce((sum, at) => sum + (reports[at] ?? 0), 0);
    const expected = past.reduce((sum, at) => sum + mean * seasonAt(at) * completeAt(week - at), 0);
    return { observed, expected, weeks, probability: countAtMost(observed, { mean: expected, dispersion }) };
  });
  const least = found.reduce((a, b) => (b.probability < a.probability ? b : a));
  return least.probability <= silentProbability / windows.length ? least : undefined;
};
