import { studentTail } from '../distributions/student-tail.ts';
import type { FarringtonControl } from './farrington-control.ts';
import { type QuasiPoissonFit, quasiPoissonFit } from './quasi-poisson-fit.ts';
import { type ReferenceWeeks, referenceWeeks } from './reference-weeks.ts';

/** What the past says of a week: the logarithm of its mean with the standard error of that, and the dispersion. */
export type FarringtonPrediction = { logMean: number; error: number; dispersion: number; hasTrend: boolean };

/** A trend is believed from this many years on (Farrington 1996, section 3.3). */
const yearsForTrend = 3;

/**
 * Weights that take past outbreaks out of the baseline: observations far above their fit count less, by the square of their
 * standardised Anscombe residual (Farrington 1996, section 3.5; the threshold is Noufaily's).
 */
export const outbreakWeights = (residuals: readonly number[], threshold: number): number[] => {
  const raw = residuals.map((residual) => (residual > threshold ? residual ** -2 : 1));
  const gamma = residuals.length / raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => gamma * weight);
};

/** Standardised Anscombe residuals of a quasi-Poisson fit. */
const anscombeResiduals = (counts: readonly number[], { fitted, leverages, dispersion }: QuasiPoissonFit): number[] =>
  counts.map((count, index) => {
    const mean = fitted[index] ?? 0;
    const raw = 1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - mean ** 0.5);
    return raw / Math.sqrt(Math.max(1, dispersion) * (1 - (leverages[index] ?? 0)));
  });

type Past = ReferenceWeeks & { counts: readonly number[] };

/** The model with or without a trend, fitted, and fitted again with past outbreaks weighed down. */
const fitWith = (past: Past, hasTrend: boolean, control: FarringtonControl): QuasiPoissonFit | undefined => {
  const { counts, levels, weeks } = past;
  const layout = { counts, levels, times: weeks, levelCount: control.noPeriods, hasTrend };
  const first = quasiPoissonFit({ ...layout, weights: counts.map(() => 1) });
  if (!first || !control.reweight) return first;
  const weights = outbreakWeights(anscombeResiduals(counts, first), control.weightsThreshold);
  return quasiPoissonFit({ ...layout, weights });
};

/**
 * Errors are scaled by the variance of the relative residuals, as in the R package; Pearson's dispersion, which McCullagh and
 * Nelder scale by, would lead to other thresholds of `delta` and `muan`, and to other trends.
 */
const predictionOf = (fit: QuasiPoissonFit, week: number, control: FarringtonControl): FarringtonPrediction => {
  const dispersion = Math.max(1, fit.dispersion);
  const { logMean, error } = fit.predict(control.noPeriods - 1, week);
  return { logMean, error: error * Math.sqrt(fit.relativeVariance), dispersion, hasTrend: fit.trend !== undefined };
};

/** A trend stays where it is significant, rests on three years, and leads to no more than was ever seen. */
const isTrendKept = (fit: QuasiPoissonFit, past: Past, week: number, control: FarringtonControl): boolean => {
  if (!fit.trend || control.b < yearsForTrend) return false;
  const value = fit.trend.slope / (fit.trend.error * Math.sqrt(fit.relativeVariance));
  const isSignificant = studentTail(value, fit.degreesOfFreedom) < control.pThresholdTrend;
  return isSignificant && Math.exp(predictionOf(fit, week, control).logMean) <= Math.max(...past.counts);
};

/**
 * Predicts a week from the years before it (Farrington 1996, Noufaily 2013).
 * @param week index in the series, from 0
 * @returns undefined where the series is too short, or the model cannot be fitted with a trend nor without
 */
export const farringtonFit = (
  series: readonly number[],
  week: number,
  control: FarringtonControl,
): FarringtonPrediction | undefined => {
  const reference = referenceWeeks(week, control);
  if (!reference || reference.weeks.length === 0) return undefined;
  const past = { ...reference, counts: reference.weeks.map((at) => series[at] ?? 0) };
  const withTrend = control.trend ? fitWith(past, true, control) : undefined;
  const fit = withTrend && isTrendKept(withTrend, past, week, control) ? withTrend : fitWith(past, false, control);
  return fit && predictionOf(fit, week, control);
};
