import { outbreakWeeks, type Setting, weeksToFind } from './planted-series.ts';
import { drawsFrom } from './random-draws.ts';

const trials = 20_000;

/** Probabilities of counts by their mean and dispersion, one after the other. */
const probabilitiesOf = (mean: number, dispersion: number): number[] => {
  const size = mean / (dispersion - 1);
  const found = [dispersion > 1 ? dispersion ** -size : Math.exp(-mean)];
  for (let count = 1; count < 200; count += 1) {
    const ratio = dispersion > 1 ? ((size + count - 1) / count) * (1 - 1 / dispersion) : mean / count;
    found.push((found[count - 1] ?? 0) * ratio);
  }
  return found;
};

const mixed = (usual: readonly number[], extra: readonly number[]): number[] =>
  usual.map((_, count) => {
    let sum = 0;
    for (let more = 0; more <= count; more += 1) sum += (usual[count - more] ?? 0) * (extra[more] ?? 0);
    return sum;
  });

/** An extra that is settled to a whole number by chance. */
const settled = (extra: number): number[] =>
  probabilitiesOf(1, 1).map((_, count) => Math.max(0, 1 - Math.abs(count - extra)));

/**
 * The share of outbreaks that no method can exceed: the power of the most powerful test (Neyman and Pearson) of one that knows
 * the mean, the dispersion, the size of the outbreak and the week in which it would begin. A method with a share of false
 * alarms a week has at most four times that share of a false alarm within four weeks, which is the size of the test.
 * @param kind `even`: as many more in each week; `random`: Poisson about that many
 */
export const bestPossible = (setting: Setting, kind: 'even' | 'random', falseAlarms: number): number => {
  const { mean, dispersion } = setting;
  const extra = 1 + 2 * Math.sqrt(mean * dispersion);
  const usual = probabilitiesOf(mean, dispersion);
  const outbreak = mixed(usual, kind === 'even' ? settled(extra) : probabilitiesOf(extra, 1));
  const draws = drawsFrom(1 + mean * 100 + dispersion);
  const from = (probabilities: readonly number[]): number => {
    let left = draws.uniform();
    let count = 0;
    for (; count < probabilities.length - 1 && left > (probabilities[count] ?? 0); count += 1)
      left -= probabilities[count] ?? 0;
    return count;
  };
  const ratio = (count: number): number =>
    Math.log((outbreak[count] ?? 0) || 1e-300) - Math.log((usual[count] ?? 0) || 1e-300);
  const scores = (probabilities: readonly number[]): number[] =>
    Array.from({ length: trials }, () => {
      let score = draws.uniform() * 1e-9;
      for (let week = 0; week < outbreakWeeks; week += 1) score += ratio(from(probabilities));
      return score;
    });
  const limit = scores(usual).sort((a, b) => b - a)[Math.floor(trials * weeksToFind * falseAlarms)] ?? 0;
  return scores(outbreak).filter((score) => score >= limit).length / trials;
};
