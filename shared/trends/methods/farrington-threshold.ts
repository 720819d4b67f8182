import { countQuantile, countTail } from '../distributions/count-distribution.ts';
import { normalQuantile, normalTail } from '../distributions/normal-quantile.ts';
import type { FarringtonControl } from './farrington-control.ts';
import type { FarringtonPrediction } from './farrington-fit.ts';

/**
 * A count beside its threshold. `mean` is the mean that the threshold was made of, `probability` that of a count at least as
 * high by it, `score` how far the count lies on the way from the expected to the threshold: above 1 is an alarm.
 */
export type FarringtonThreshold = { lower: number; upper: number; mean: number; probability: number; score: number };

/** Power of each transformation that makes the counts more nearly normal, and the variance after it, by mean and tau. */
const transformations = {
  '2/3': { power: 2 / 3, variance: (mean: number, tau: number) => (4 / 9) * mean ** (1 / 3) * tau },
  '1/2': { power: 1 / 2, variance: (_mean: number, tau: number) => tau / 4 },
  none: { power: 1, variance: (mean: number, tau: number) => mean * tau },
};

/**
 * The threshold of Farrington 1996: normal after a transformation, with the uncertainty of the mean in it.
 * @param expected the mean and its standard error, in counts
 */
export const deltaThreshold = (
  count: number,
  expected: { mean: number; error: number; dispersion: number },
  { alpha, powertrans }: Pick<FarringtonControl, 'alpha' | 'powertrans'>,
): FarringtonThreshold => {
  const { mean, error, dispersion } = expected;
  const { power, variance } = transformations[powertrans];
  const deviation = Math.sqrt(variance(mean, dispersion + error ** 2 / mean));
  const boundAt = (z: number) => Math.max(0, mean ** power + z * deviation) ** (1 / power);
  const z = normalQuantile(1 - alpha);
  const upper = boundAt(z);
  return {
    lower: boundAt(-z),
    upper,
    // The R package reports this for the mean of its method `delta`: the error is taken as if it were on the log scale.
    mean: Math.exp(mean + z * error),
    probability: normalTail((count ** power - mean ** power) / deviation),
    score: (count - mean) / (upper - mean),
  };
};

/**
 * The thresholds of Noufaily 2013: a quantile of the negative binomial about the fitted mean (`nbPlugin`), or about an upper
 * quantile of that mean (`muan`).
 */
export const quantileThreshold = (
  count: number,
  { logMean, error, dispersion }: Omit<FarringtonPrediction, 'hasTrend'>,
  { alpha, thresholdMethod }: Pick<FarringtonControl, 'alpha' | 'thresholdMethod'>,
): FarringtonThreshold => {
  const mean = Math.exp(thresholdMethod === 'muan' ? logMean + normalQuantile(1 - alpha) * error : logMean);
  const distribution = { mean, dispersion };
  const upper = countQuantile(1 - alpha, distribution);
  return {
    lower: countQuantile(alpha, distribution),
    upper,
    mean,
    probability: countTail(count, distribution),
    // As in the R package, the way is measured from the logarithm of the mean.
    score: (count - logMean) / (upper - logMean),
  };
};
