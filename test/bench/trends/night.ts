import { performance } from 'node:perf_hooks';
import { toldShare } from '../../../shared/trends/flags/night-findings.ts';
import { baselineOf } from '../../../shared/trends/methods/baseline.ts';
import { falseShares } from '../../../shared/trends/methods/false-shares.ts';
import { flexibleControl } from '../../../shared/trends/methods/farrington-control.ts';
import { farringtonFlexible } from '../../../shared/trends/methods/farrington-flexible.ts';
import { outbreakCusum } from '../../../shared/trends/methods/outbreak-cusum.ts';
import { tell } from '../figures.ts';
import { weeks } from './planted-series.ts';
import { type Draws, drawsFrom } from './random-draws.ts';

const posts = 76;
const kinds = 15;

const meanOf = (draws: Draws): number => 3 * draws.uniform() ** 2;

const seriesOf = (count: number, length: number, draws: Draws): number[][] =>
  Array.from({ length: count }, () => {
    const mean = meanOf(draws);
    return Array.from({ length }, () => draws.count(mean, 1.5));
  });

/** Looks at the last week of each series, as a night does, by the default and by Farrington Flexible beside it. */
const lookAt = (all: readonly number[][]): number[] =>
  all.map((counts) => {
    const week = counts.length - 1;
    farringtonFlexible(counts, week, flexibleControl);
    const baseline = baselineOf(counts, week);
    return baseline ? outbreakCusum(counts, week, baseline).probability : 1;
  });

/** How long a night takes on one core: every kind at every post of the region, and how that grows. */
export const benchTrendNight = async (): Promise<void> => {
  for (const [times, length] of [
    [1, weeks],
    [2, weeks],
    [1, 2 * weeks],
  ] as const) {
    const all = seriesOf(posts * kinds * times, length, drawsFrom(5));
    const began = performance.now();
    const shares = falseShares(lookAt(all));
    tell({
      bench: 'trends-night',
      value: (performance.now() - began) / 1_000,
      unit: 's',
      ...(times === 1 && length === weeks && { atMost: 60 }),
      series: all.length,
      weeks: length,
      told: shares.filter((share) => share <= toldShare).length,
    });
  }
};

const nights = 20;
const outbreaksOfANight = 20;

/** The share of false ones among what a night tells, where 20 of its 1,140 series have an outbreak of three weeks. */
export const benchTrendFalseShare = async (): Promise<void> => {
  const draws = drawsFrom(9);
  let told = 0;
  let wrong = 0;
  for (let night = 0; night < nights; night += 1) {
    const probabilities = Array.from({ length: posts * kinds }, (_, index) => {
      const mean = 0.2 + meanOf(draws);
      const counts = Array.from({ length: weeks }, (_, week) => {
        const isIn = index < outbreaksOfANight && week >= weeks - 3;
        return draws.count(mean, 1) + (isIn ? draws.poisson(1 + 2 * Math.sqrt(mean)) : 0);
      });
      const baseline = baselineOf(counts, weeks - 1);
      return baseline ? outbreakCusum(counts, weeks - 1, baseline).probability : 1;
    });
    const isTold = falseShares(probabilities).map((share) => share <= toldShare);
    told += isTold.filter(Boolean).length;
    wrong += isTold.slice(outbreaksOfANight).filter(Boolean).length;
  }
  const found = (100 * (told - wrong)) / (nights * outbreaksOfANight);
  tell({
    bench: 'trends-false-share',
    value: (100 * wrong) / told,
    unit: '% of what is told',
    atMost: 100 * toldShare,
    told,
    found,
  });
};
