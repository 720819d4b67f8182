import { seededUniform } from '../../../shared/trends/clusters/seeded-uniform.ts';

/** Draws that are the same for the same seed, on every machine. */
export type Draws = {
  /** From 0 up to, and without, 1. */
  uniform: () => number;
  poisson: (mean: number) => number;
  /** Negative binomial with this mean and a variance of dispersion · mean; Poisson where the dispersion is 1. */
  count: (mean: number, dispersion: number) => number;
};

/** Knuth's product of uniforms: exact, and quick for the small means of a post. */
const poissonOf = (uniform: () => number, mean: number): number => {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = uniform(); product > limit; product *= uniform()) count += 1;
  return count;
};

const normalOf = (uniform: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());

/** Marsaglia and Tsang 2000. */
const gammaOf = (uniform: () => number, shape: number): number => {
  if (shape < 1) return gammaOf(uniform, shape + 1) * uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normalOf(uniform);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
};

export const drawsFrom = (seed: number): Draws => {
  const uniform = seededUniform(seed);
  const poisson = (mean: number) => poissonOf(uniform, mean);
  const count = (mean: number, dispersion: number) =>
    poisson(dispersion > 1 ? gammaOf(uniform, mean / (dispersion - 1)) * (dispersion - 1) : mean);
  return { uniform, poisson, count };
};
