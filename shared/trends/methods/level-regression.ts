/**
 * Where each observation stands: a level of one factor (0 to `levelCount` − 1), and a time in weeks. Lists of one length.
 */
export type Layout = {
  levels: readonly number[];
  times: readonly number[];
  levelCount: number;
  hasTrend: boolean;
};

/**
 * A weighted least squares regression on a factor and a trend that the levels share. It is solved level by level: with
 * the times measured from the weighted mean of their level, the trend is independent of the levels.
 */
export type LevelRegression = {
  /** By level: sum of the weights (0 where nothing was observed), weighted means of the times and of the values. */
  weights: Float64Array;
  meanTimes: Float64Array;
  meanValues: Float64Array;
  /** Weighted sum of squares of the times about those means; 0 where no trend can be told from the levels. */
  spread: number;
  slope: number;
};

/** The share of its own length that a column keeps beside the others, squared, below which R takes it for explained. */
const explained = 1e-22;

const meansByLevel = ({ levels, times, levelCount }: Layout, values: Float64Array, weights: Float64Array) => {
  const sums = new Float64Array(levelCount);
  const meanTimes = new Float64Array(levelCount);
  const meanValues = new Float64Array(levelCount);
  for (let index = 0; index < levels.length; index += 1) {
    const level = levels[index] ?? 0;
    const weight = weights[index] ?? 0;
    sums[level] = (sums[level] ?? 0) + weight;
    meanTimes[level] = (meanTimes[level] ?? 0) + weight * (times[index] ?? 0);
    meanValues[level] = (meanValues[level] ?? 0) + weight * (values[index] ?? 0);
  }
  for (let level = 0; level < levelCount; level += 1) {
    const sum = sums[level] ?? 0;
    if (sum === 0) continue;
    meanTimes[level] = (meanTimes[level] ?? 0) / sum;
    meanValues[level] = (meanValues[level] ?? 0) / sum;
  }
  return { weights: sums, meanTimes, meanValues };
};

const trendIn = (
  { levels, times }: Layout,
  values: Float64Array,
  weights: Float64Array,
  { meanTimes, meanValues }: Pick<LevelRegression, 'meanTimes' | 'meanValues'>,
) => {
  let spread = 0;
  let common = 0;
  let length = 0;
  for (let index = 0; index < levels.length; index += 1) {
    const level = levels[index] ?? 0;
    const weight = weights[index] ?? 0;
    const time = times[index] ?? 0;
    const away = time - (meanTimes[level] ?? 0);
    spread += weight * away * away;
    common += weight * away * ((values[index] ?? 0) - (meanValues[level] ?? 0));
    length += weight * time * time;
  }
  return spread > explained * length ? { spread, slope: common / spread } : { spread: 0, slope: 0 };
};

/**
 * Fits the values by weighted least squares.
 * @param weights of each observation, at least 0
 */
export const levelRegression = (layout: Layout, values: Float64Array, weights: Float64Array): LevelRegression => {
  const means = meansByLevel(layout, values, weights);
  return { ...means, ...(layout.hasTrend ? trendIn(layout, values, weights, means) : { spread: 0, slope: 0 }) };
};

/** What the regression says at a level and a time, and the variance of it where the weights are inverse variances. */
export const predictionAt = (regression: LevelRegression, level: number, time: number) => {
  const { weights, meanTimes, meanValues, spread, slope } = regression;
  const away = time - (meanTimes[level] ?? 0);
  return {
    value: (meanValues[level] ?? Number.NaN) + slope * away,
    variance: 1 / (weights[level] ?? 0) + (spread > 0 ? (away * away) / spread : 0),
  };
};
