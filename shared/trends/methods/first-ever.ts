import { countTail } from '../distributions/count-distribution.ts';
import { leastWeeks } from './baseline.ts';

/** `weeksKnown`: for so long nothing of the kind had come before. `probability` of so many, after so long without one. */
export type FirstEver = { observed: number; weeksKnown: number; probability: number };

/**
 * Whether something comes for the first time: a kind, a substance, a way of hiding it or a route that this place has never
 * reported, though it has reported for half a year. Half a case in all that time is what is expected of the unseen.
 * @param series its counts, since the place began to report
 * @param week index in the series, from 0
 */
export const firstEver = (series: readonly number[], week: number): FirstEver | undefined => {
  const observed = series[week] ?? 0;
  const isNew = observed > 0 && week >= leastWeeks && series.slice(0, week).every((count) => count === 0);
  if (!isNew) return undefined;
  return { observed, weeksKnown: week, probability: countTail(observed, { mean: 0.5 / (week + 1), dispersion: 1 }) };
};
