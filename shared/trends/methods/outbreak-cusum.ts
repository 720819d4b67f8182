import { type Baseline, weeksLookedAt } from './baseline.ts';
import { cusumTail } from './cusum-tail.ts';

/** A week beside what is usual. `probability`: of sums this high, in a series in which nothing has changed. */
export type OutbreakVerdict = {
  isAlarm: boolean;
  observed: number;
  expected: number;
  /** The least count that would have been an alarm in this week. */
  threshold: number;
  probability: number;
  /** Weeks that the alarm rests on: since the sum left 0. */
  weeksAbove: number;
  /** Cases in those weeks, and those that are usual in as many. */
  observedAbove: number;
  expectedAbove: number;
  dispersion: number;
  weeksLearned: number;
};

/**
 * The probability that is an alarm. Sums begin anew after an alarm, so that fewer weeks are false ones than this says. In
 * series that come in heaps it is larger: there the same outbreak is harder to tell from chance. The simulation of
 * `npm run bench -- --only trends-methods` chose both values.
 */
const alarmProbability = 0.0145;
const growth = 1.5;
const largestProbability = 0.045;

const limitFor = (dispersion: number): number => Math.min(largestProbability, alarmProbability * dispersion ** growth);

/** The outbreak that is looked for: as many more cases a week as the field's simulations plant (Noufaily 2013). */
const extraCases = (mean: number, dispersion: number): number => 1 + 2 * Math.sqrt(mean * dispersion);

/** What a count adds: the logarithm of how much more likely the outbreak makes it (Lucas 1985). */
const scoreAt = (count: number, mean: number, dispersion: number): number => {
  const extra = extraCases(mean, dispersion);
  return count * Math.log((mean + extra) / mean) - extra;
};

type Sum = { sum: number; weeksAbove: number; observedAbove: number; expectedAbove: number };

const nothing: Sum = { sum: 0, weeksAbove: 0, observedAbove: 0, expectedAbove: 0 };

const plus = (before: Sum, count: number, mean: number, dispersion: number): Sum => {
  const sum = before.sum + scoreAt(count, mean, dispersion);
  if (sum <= 0) return nothing;
  const { weeksAbove, observedAbove, expectedAbove } = before;
  return { sum, weeksAbove: weeksAbove + 1, observedAbove: observedAbove + count, expectedAbove: expectedAbove + mean };
};

/** The least count that takes the sum to where it is an alarm. */
const thresholdFrom = (before: Sum, mean: number, dispersion: number, isAlarm: (sum: Sum) => boolean): number => {
  let count = 1;
  while (!isAlarm(plus(before, count, mean, dispersion))) count += 1;
  return count;
};

/** The sum up to the week before, which begins anew after each alarm. */
const sumBefore = (
  series: readonly number[],
  week: number,
  meanAt: (week: number) => number,
  dispersion: number,
  isAlarm: (sum: Sum) => boolean,
): Sum => {
  let sum = nothing;
  for (let at = Math.max(0, week - weeksLookedAt + 1); at < week; at += 1) {
    const after = plus(sum, series[at] ?? 0, meanAt(at), dispersion);
    sum = isAlarm(after) ? nothing : after;
  }
  return sum;
};

/**
 * Looks whether more comes than is usual, over one week or several: a CUSUM of likelihood ratios over the last two months,
 * whose limit is a probability, so that it means the same for a post with one case a year and for one with three a week.
 * @param week index in the series, from 0
 * @param baseline learned from the weeks before
 * @param completeAt share of the reports that is in, by how many weeks ago they were due: as much less is expected
 */
export const outbreakCusum = (
  series: readonly number[],
  week: number,
  { mean, dispersion, seasonAt, weeks: weeksLearned }: Baseline,
  completeAt: (weeksAgo: number) => number = () => 1,
): OutbreakVerdict => {
  const meanAt = (at: number): number => mean * seasonAt(at) * completeAt(week - at);
  const expected = meanAt(week);
  const tail = cusumTail({ mean: expected, dispersion }, (count) => scoreAt(count, expected, dispersion));
  const isAlarm = ({ sum }: Sum): boolean => sum > 0 && tail(sum) <= limitFor(dispersion);
  const before = sumBefore(series, week, meanAt, dispersion, isAlarm);
  const observed = series[week] ?? 0;
  const { sum, ...above } = plus(before, observed, expected, dispersion);
  return {
    ...above,
    isAlarm: isAlarm({ sum, ...above }),
    observed,
    expected,
    threshold: thresholdFrom(before, expected, dispersion, isAlarm),
    probability: sum > 0 ? tail(sum) : 1,
    dispersion,
    weeksLearned,
  };
};
