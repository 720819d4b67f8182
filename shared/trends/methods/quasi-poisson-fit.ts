import { type Layout, type LevelRegression, levelRegression, predictionAt } from './level-regression.ts';

/** Counts, and their prior weights (above 0), in a layout: lists of one length. */
export type CountObservations = Layout & { counts: readonly number[]; weights: readonly number[] };

export type QuasiPoissonFit = {
  fitted: Float64Array;
  /** Leverage of each observation, from 0 to 1. */
  leverages: Float64Array;
  /** Pearson's estimate as it is: it can be below 1, and is no number where no degrees of freedom are left. */
  dispersion: number;
  /** Weighted mean square of the relative residuals (count / mean − 1) by degree of freedom. */
  relativeVariance: number;
  degreesOfFreedom: number;
  /** Slope of the trend by week, and its standard error without the dispersion; undefined where it cannot be told. */
  trend: { slope: number; error: number } | undefined;
  /** The logarithm of the mean at a level and a time, and its standard error without the dispersion. */
  predict: (level: number, time: number) => { logMean: number; error: number };
};

/** As R's glm: at most 25 rounds, and an end when the deviance changes by less than this share of itself. */
const mostRounds = 25;
const tolerance = 1e-8;

/** A count of zero has no logarithm: a fit begins a little above each count. */
const startAbove = 0.1;

/** The least mean that R's log link gives back: the spacing of floating-point numbers at 1. */
const leastMean = 2 ** -52;

const meansOf = (logMeans: Float64Array): Float64Array => logMeans.map((each) => Math.max(Math.exp(each), leastMean));

const devianceOf = ({ counts, weights }: CountObservations, means: Float64Array): number => {
  let deviance = 0;
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index] ?? 0;
    const mean = means[index] ?? 0;
    deviance += 2 * (weights[index] ?? 0) * (count > 0 ? count * Math.log(count / mean) - (count - mean) : mean);
  }
  return deviance;
};

type Round = { logMeans: Float64Array; means: Float64Array; deviance: number };

const roundAt = (observations: CountObservations, logMeans: Float64Array): Round => {
  const means = meansOf(logMeans);
  return { logMeans, means, deviance: devianceOf(observations, means) };
};

/** One step of iteratively reweighted least squares, with the weights that it took. */
const step = (observations: CountObservations, { logMeans, means }: Round) => {
  const { counts, weights, levels, times } = observations;
  const working = means.map((mean, index) => (weights[index] ?? 0) * mean);
  const values = logMeans.map(
    (logMean, index) => logMean + ((counts[index] ?? 0) - (means[index] ?? 0)) / (means[index] ?? 1),
  );
  const regression = levelRegression(observations, values, working);
  const next = logMeans.map((_, index) => predictionAt(regression, levels[index] ?? 0, times[index] ?? 0).value);
  return { regression, working, next };
};

/** A step that leads out of the numbers is halved until it does not, as R's glm does. */
const halved = (observations: CountObservations, from: Round, to: Float64Array): Round | undefined => {
  let target = to;
  for (let tries = 0; tries < mostRounds; tries += 1) {
    const round = roundAt(observations, target);
    if (Number.isFinite(round.deviance)) return round;
    target = target.map((logMean, index) => (logMean + (from.logMeans[index] ?? 0)) / 2);
  }
  return undefined;
};

type Converged = Round & { regression: LevelRegression; working: Float64Array };

const iterate = (observations: CountObservations): Converged | undefined => {
  let round = roundAt(
    observations,
    Float64Array.from(observations.counts, (count) => Math.log(count + startAbove)),
  );
  for (let rounds = 1; rounds <= mostRounds; rounds += 1) {
    const { regression, working, next } = step(observations, round);
    const reached = next.every(Number.isFinite) ? halved(observations, round, next) : undefined;
    if (!reached) return undefined;
    const change = Math.abs(reached.deviance - round.deviance) / (Math.abs(reached.deviance) + 0.1);
    if (change < tolerance) return { ...reached, regression, working };
    round = reached;
  }
  return undefined;
};

const leveragesOf = ({ levels, times }: Layout, { regression, working }: Converged): Float64Array =>
  working.map((weight, index) => weight * predictionAt(regression, levels[index] ?? 0, times[index] ?? 0).variance);

/** Weighted sum of squares of the relative residuals; with the weights of the last step it is Pearson's chi-squared. */
const sumOfSquares = (counts: readonly number[], { means }: Round, weights: ArrayLike<number>): number =>
  counts.reduce((sum, count, index) => sum + (weights[index] ?? 0) * (count / (means[index] ?? 1) - 1) ** 2, 0);

/**
 * Fits a log-linear model of counts with a variance proportional to the mean, by iteratively reweighted least squares
 * (McCullagh and Nelder, Generalized Linear Models, 1989, chapters 2 and 9), with the start, the end and the estimates of
 * R's glm.
 * @returns undefined where it does not converge in 25 rounds
 */
export const quasiPoissonFit = (observations: CountObservations): QuasiPoissonFit | undefined => {
  const found = iterate(observations);
  if (!found) return undefined;
  const { regression } = found;
  const rank = regression.weights.filter((weight) => weight > 0).length + (regression.spread > 0 ? 1 : 0);
  const degreesOfFreedom = observations.counts.length - rank;
  return {
    fitted: found.means,
    leverages: leveragesOf(observations, found),
    dispersion: sumOfSquares(observations.counts, found, found.working) / degreesOfFreedom,
    relativeVariance: sumOfSquares(observations.counts, found, observations.weights) / degreesOfFreedom,
    degreesOfFreedom,
    trend: regression.spread > 0 ? { slope: regression.slope, error: 1 / Math.sqrt(regression.spread) } : undefined,
    predict: (level, time) => {
      const { value, variance } = predictionAt(regression, level, time);
      return { logMean: value, error: Math.sqrt(variance) };
    },
  };
};
