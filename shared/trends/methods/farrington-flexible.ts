import type { FarringtonControl } from './farrington-control.ts';
import { type FarringtonPrediction, farringtonFit } from './farrington-fit.ts';
import { deltaThreshold, type FarringtonThreshold, quantileThreshold } from './farrington-threshold.ts';

/** One week as Farrington Flexible sees it. What cannot be computed is undefined, and then there is no alarm. */
export type FarringtonVerdict = {
  isAlarm: boolean;
  dispersion: number | undefined;
  /** Mean that the past leads to expect. */
  expected: number | undefined;
  threshold: FarringtonThreshold | undefined;
};

const thresholdOf = (
  count: number,
  prediction: FarringtonPrediction,
  control: FarringtonControl,
): FarringtonThreshold => {
  if (control.thresholdMethod !== 'delta') return quantileThreshold(count, prediction, control);
  const mean = Math.exp(prediction.logMean);
  return deltaThreshold(count, { mean, error: prediction.error * mean, dispersion: prediction.dispersion }, control);
};

const areEnough = (series: readonly number[], week: number, { limit54: [least, weeks] }: FarringtonControl): boolean =>
  series.slice(Math.max(0, week - weeks + 1), week + 1).reduce((sum, count) => sum + count, 0) >= least;

/**
 * Compares a week with what four or more years before it lead to expect (Farrington et al. 1996; Noufaily et al. 2013).
 * @param week index in the series, from 0
 */
export const farringtonFlexible = (
  series: readonly number[],
  week: number,
  control: FarringtonControl,
): FarringtonVerdict => {
  const none = { isAlarm: false, expected: undefined, threshold: undefined };
  const prediction = farringtonFit(series, week, control);
  if (!prediction) return { ...none, dispersion: undefined };
  const { dispersion } = prediction;
  const threshold = thresholdOf(series[week] ?? 0, prediction, control);
  if (!Number.isFinite(threshold.upper) || !areEnough(series, week, control)) return { ...none, dispersion };
  return { isAlarm: threshold.score > 1, dispersion, expected: Math.exp(prediction.logMean), threshold };
};
