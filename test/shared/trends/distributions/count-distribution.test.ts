import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAtMost, countQuantile, countTail } from '../../../../shared/trends/distributions/count-distribution.ts';
import { normalQuantile, normalTail } from '../../../../shared/trends/distributions/normal-quantile.ts';
import { studentTail } from '../../../../shared/trends/distributions/student-tail.ts';

/** Probabilities one by one, from the ratio of each to the one before. */
const probabilities = (mean: number, dispersion: number, count: number): number[] => {
  const size = mean / (dispersion - 1);
  const found = [dispersion > 1 ? (1 / dispersion) ** size : Math.exp(-mean)];
  for (let at = 1; at <= count; at += 1) {
    const ratio = dispersion > 1 ? ((size + at - 1) / at) * (1 - 1 / dispersion) : mean / at;
    found.push(found[at - 1]! * ratio);
  }
  return found;
};

const means = fc.double({ min: 0.01, max: 50, noNaN: true });
const dispersions = fc.constantFrom(1, 1.2, 2, 5);

describe('the distribution of counts', () => {
  it('adds up its single probabilities, Poisson and negative binomial', () => {
    fc.assert(
      fc.property(means, dispersions, fc.nat({ max: 60 }), (mean, dispersion, count) => {
        const sum = probabilities(mean, dispersion, count).reduce((total, each) => total + each, 0);
        expect(countAtMost(count, { mean, dispersion })).toBeCloseTo(sum, 12);
        expect(countTail(count + 1, { mean, dispersion })).toBeCloseTo(1 - sum, 12);
      }),
    );
  });

  it('has for a quantile the least count that is enough', () => {
    fc.assert(
      fc.property(
        means,
        dispersions,
        fc.constantFrom(0.01, 0.5, 0.95, 0.99, 0.9999),
        (mean, dispersion, probability) => {
          const found = countQuantile(probability, { mean, dispersion });
          expect(countAtMost(found, { mean, dispersion })).toBeGreaterThanOrEqual(probability);
          if (found > 0) expect(countAtMost(found - 1, { mean, dispersion })).toBeLessThan(probability);
        },
      ),
    );
  });

  it('keeps its digits far out in the tail', () => {
    const mean = 1.388794386496e-12;
    expect(countTail(2, { mean, dispersion: 1 })).toBeCloseTo(mean ** 2 / 2, 35);
    expect(countTail(2, { mean, dispersion: 1 }) / (mean ** 2 / 2)).toBeCloseTo(1, 9);
  });

  it('takes large means without long sums', () => {
    expect(countQuantile(0.99, { mean: 1e12, dispersion: 1 })).toBeCloseTo(1e12 + 2.3263479 * 1e6, -2);
  });

  it('knows the printed quantiles of the normal distribution and of Student’s t', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13);
    expect(normalTail(2.326347874040841)).toBeCloseTo(0.01, 14);
    expect(studentTail(2.228138852, 10)).toBeCloseTo(0.05, 9);
    expect(studentTail(-12.706204736, 1)).toBeCloseTo(0.05, 9);
  });
});
