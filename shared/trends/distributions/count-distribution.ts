import { normalQuantile } from './normal-quantile.ts';
import { specialFunctions } from './special-functions.ts';

const { incompleteBeta, lowerGamma, upperGamma } = specialFunctions;

/**
 * Counts of rare events: negative binomial with this mean and a variance of dispersion · mean, Poisson where the
 * dispersion is 1. A dispersion below 1 is taken for 1: rare events are not more even than chance.
 */
export type CountDistribution = { mean: number; dispersion: number };

const sizeOf = ({ mean, dispersion }: CountDistribution): number => mean / (dispersion - 1);

/** The probability of at least this many, computed as such: 1 minus the rest would lose all digits far out. */
export const countTail = (count: number, distribution: CountDistribution): number => {
  const { mean, dispersion } = distribution;
  if (count <= 0 || Number.isNaN(mean)) return Number.isNaN(mean) ? Number.NaN : 1;
  if (mean <= 0) return 0;
  return dispersion > 1 ? incompleteBeta(count, sizeOf(distribution), 1 - 1 / dispersion) : lowerGamma(count, mean);
};

/** The probability of at most this many. */
export const countAtMost = (count: number, distribution: CountDistribution): number => {
  const { mean, dispersion } = distribution;
  if (count < 0 || Number.isNaN(mean)) return Number.isNaN(mean) ? Number.NaN : 0;
  if (mean <= 0) return 1;
  return dispersion > 1 ? incompleteBeta(sizeOf(distribution), count + 1, 1 / dispersion) : upperGamma(count + 1, mean);
};

/** About the quantile, by Cornish and Fisher's expansion (1938) with the skewness of a negative binomial. */
const roughQuantile = (probability: number, { mean, dispersion }: CountDistribution): number => {
  const phi = Math.max(1, dispersion);
  const z = normalQuantile(probability);
  const deviation = Math.sqrt(phi * mean);
  return Math.max(0, Math.floor(mean + deviation * z + ((2 * phi - 1) * (z * z - 1)) / 6 + 0.5));
};

/** From here on the expansion is right to more digits than anybody reads, and the exact sums take long. */
const largeMean = 1e7;

/**
 * The least count that is reached or stayed below with this probability; NaN where the mean is no number.
 * @param probability above 0 and below 1
 */
export const countQuantile = (probability: number, distribution: CountDistribution): number => {
  if (!Number.isFinite(distribution.mean)) return Number.NaN;
  const rough = roughQuantile(probability, distribution);
  if (distribution.mean > largeMean) return rough;
  const isEnough = (count: number) => countAtMost(count, distribution) >= probability;
  let step = 1;
  let above = rough;
  for (; !isEnough(above); step *= 2) above += step;
  let below = Math.min(rough, above) - 1;
  for (step = 1; below >= 0 && isEnough(below); step *= 2) below -= step;
  below = Math.max(-1, below);
  while (above - below > 1) {
    const middle = Math.floor((above + below) / 2);
    if (isEnough(middle)) above = middle;
    else below = middle;
  }
  return above;
};
