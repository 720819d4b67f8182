import { countTail } from '../distributions/count-distribution.ts';
import { weeksOfYear } from './reference-weeks.ts';

/** What is usual in a week, learned from the weeks before: mean and dispersion of the counts, and how many weeks say so. */
export type Baseline = {
  mean: number;
  dispersion: number;
  weeks: number;
  /** By how much the season multiplies the mean in a week (index in the series); always 1 where no season is seen. */
  seasonAt: (week: number) => number;
};

/** Weeks to learn from: at most five years, as Farrington 1996; the last two months are left out, for they are looked at. */
const mostWeeks = 5 * weeksOfYear;
export const weeksLookedAt = 8;

/** With less than half a year nobody knows what is usual. */
export const leastWeeks = 26;

/** A week this improbable beside the others was an outbreak, and says nothing of what is usual. */
const outbreakProbability = 0.001;

/** Half a case in the whole time: nothing seen in n weeks does not mean that nothing can come. */
const halfCase = 0.5;

/** A season is believed when chance alone shows one this strong in a hundred series: chi-squared, two degrees of freedom. */
const seasonLimit = -2 * Math.log(0.01);

/** However deep a season goes, a tenth of the mean is left. */
const leastSeason = 0.1;

const always = () => 1;

const angleAt = (week: number): number => (2 * Math.PI * week) / weeksOfYear;

type Weeks = { first: number; counts: readonly number[] };

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * A yearly wave fitted to whole years, where the periodogram at one year stands out of the counts' own noise (Bloomfield,
 * Fourier Analysis of Time Series, 2000, section 8). At least two years are needed.
 */
const seasonOf = ({ first, counts }: Weeks, mean: number, dispersion: number): Baseline['seasonAt'] => {
  const years = Math.floor(counts.length / weeksOfYear);
  const skipped = counts.length - years * weeksOfYear;
  const whole = counts.slice(skipped);
  const sum = sumOf(whole);
  if (years < 2 || sum === 0) return always;
  const wave = (of: (angle: number) => number) =>
    whole.reduce((total, count, index) => total + count * of(angleAt(first + skipped + index)), 0);
  const [cosine, sine] = [wave(Math.cos), wave(Math.sin)];
  const strength = (2 * (cosine ** 2 + sine ** 2)) / (whole.length * mean * dispersion);
  if (strength < seasonLimit) return always;
  return (week) => {
    const angle = angleAt(week);
    return Math.max(leastSeason, 1 + (2 * (cosine * Math.cos(angle) + sine * Math.sin(angle))) / sum);
  };
};

const meanOf = (counts: readonly number[]): number => (sumOf(counts) + halfCase) / (counts.length + 1);

/** Pearson's estimate about the seasonal mean, at least 1. */
const dispersionOf = ({ first, counts }: Weeks, mean: number, seasonAt: Baseline['seasonAt']): number => {
  const squares = counts.map((count, index) => {
    const expected = mean * seasonAt(first + index);
    return (count - expected) ** 2 / expected;
  });
  return Math.max(1, sumOf(squares) / (counts.length - 1));
};

/**
 * Learns what is usual in a week from up to five years before it, without the last two months and without weeks that were
 * outbreaks by themselves.
 * @param week index in the series, from 0
 * @param since first week to learn from: what came before was another level
 * @returns undefined where less than half a year can be learned from
 */
export const baselineOf = (series: readonly number[], week: number, since = 0): Baseline | undefined => {
  const end = week - weeksLookedAt + 1;
  const first = Math.max(since, 0, end - mostWeeks);
  if (end - first < leastWeeks) return undefined;
  const all = { first, counts: series.slice(first, end) };
  const roughMean = meanOf(all.counts);
  const roughDispersion = dispersionOf(all, roughMean, always);
  const usual = (count: number) =>
    countTail(count, { mean: roughMean, dispersion: roughDispersion }) >= outbreakProbability;
  const counts = all.counts.map((count) => (usual(count) ? count : roughMean));
  const mean = meanOf(counts);
  const seasonAt = seasonOf({ first, counts }, mean, dispersionOf({ first, counts }, mean, always));
  return { mean, dispersion: dispersionOf({ first, counts }, mean, seasonAt), weeks: counts.length, seasonAt };
};
