import { type CountDistribution, countTail } from '../distributions/count-distribution.ts';

/** A CUSUM as a chain of cells: so many, up to this sum. A sum beyond the top has a probability below any that is asked for. */
const cells = 240;
const top = 12;

/** Weeks after which the chain forgets that it began at nothing. */
const weeksToForget = 30;

/** Counts more improbable than this are left out. */
const negligible = 1e-9;

const probabilitiesOf = (distribution: CountDistribution): number[] => {
  const found: number[] = [];
  for (let count = 0; countTail(count, distribution) > negligible; count += 1)
    found.push(countTail(count, distribution) - countTail(count + 1, distribution));
  return found;
};

const cellOf = (sum: number): number => Math.min(cells, Math.max(0, Math.round((sum * cells) / top)));

const nextWeek = (now: Float64Array, probabilities: readonly number[], steps: readonly number[]): Float64Array => {
  const next = new Float64Array(cells + 1);
  for (let cell = 0; cell <= cells; cell += 1) {
    const share = now[cell] ?? 0;
    if (share < negligible * negligible) continue;
    for (let count = 0; count < steps.length; count += 1) {
      const to = Math.min(cells, Math.max(0, cell + (steps[count] ?? 0)));
      next[to] = (next[to] ?? 0) + share * (probabilities[count] ?? 0);
    }
  }
  return next;
};

/**
 * How probable each height of a CUSUM is in a week in which nothing has changed, by a Markov chain (Brook and Evans 1972).
 * @param scoreOf what a count adds to the sum
 * @returns for a sum, the probability of at least that sum
 */
export const cusumTail = (distribution: CountDistribution, scoreOf: (count: number) => number) => {
  const probabilities = probabilitiesOf(distribution);
  const steps = probabilities.map((_, count) => Math.round((scoreOf(count) * cells) / top));
  let shares: Float64Array = new Float64Array(cells + 1);
  shares[0] = 1;
  for (let week = 0; week < weeksToForget; week += 1) shares = nextWeek(shares, probabilities, steps);
  const tails = Float64Array.from(shares);
  for (let cell = cells - 1; cell >= 0; cell -= 1) tails[cell] = (tails[cell] ?? 0) + (tails[cell + 1] ?? 0);
  return (sum: number): number => Math.min(1, tails[cellOf(sum)] ?? 1);
};
