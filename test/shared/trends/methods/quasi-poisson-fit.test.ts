import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quasiPoissonFit } from '../../../../shared/trends/methods/quasi-poisson-fit.ts';

const observations = fc.array(
  fc.record({
    count: fc.nat({ max: 20 }),
    level: fc.nat({ max: 2 }),
    weight: fc.double({ min: 0.1, max: 3, noNaN: true }),
  }),
  { minLength: 12, maxLength: 60 },
);

describe('a quasi-Poisson fit', () => {
  it('solves the likelihood equations: weighted sums of each level, and along the trend, are those observed', () => {
    fc.assert(
      fc.property(observations, (drawn) => {
        const times = drawn.map((_, index) => index + 50);
        const fit = quasiPoissonFit({
          counts: drawn.map(({ count }) => count),
          levels: drawn.map(({ level }) => level),
          times,
          weights: drawn.map(({ weight }) => weight),
          levelCount: 3,
          hasTrend: true,
        });
        if (!fit) return;
        const left = drawn.map(({ count, weight }, index) => weight * (count - fit.fitted[index]!));
        const scale = drawn.reduce((sum, { count, weight }) => sum + weight * count, 1);
        for (const level of [0, 1, 2]) {
          const sum = left.reduce((total, each, index) => total + (drawn[index]!.level === level ? each : 0), 0);
          expect(Math.abs(sum)).toBeLessThan(1e-4 * scale);
        }
        const along = left.reduce((total, each, index) => total + times[index]! * each, 0);
        expect(Math.abs(along)).toBeLessThan(1e-2 * scale);
      }),
    );
  });

  it('of two levels without a trend has their means, leverages of one share each, and Pearson’s dispersion', () => {
    const fit = quasiPoissonFit({
      counts: [2, 4, 10, 14],
      levels: [0, 0, 1, 1],
      times: [1, 2, 3, 4],
      weights: [1, 1, 1, 1],
      levelCount: 2,
      hasTrend: false,
    })!;
    expect([...fit.fitted].map((mean) => Number(mean.toFixed(8)))).toEqual([3, 3, 12, 12]);
    expect([...fit.leverages].map((leverage) => Number(leverage.toFixed(6)))).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(fit.degreesOfFreedom).toBe(2);
    expect(fit.dispersion).toBeCloseTo((1 / 3 + 1 / 3 + 4 / 12 + 4 / 12) / 2, 6);
    expect(fit.predict(0, 9).error).toBeCloseTo(1 / Math.sqrt(6), 6);
  });

  it('tells no trend where each level was seen at one time', () => {
    const fit = quasiPoissonFit({
      counts: [1, 2, 3],
      levels: [0, 1, 2],
      times: [7, 8, 9],
      weights: [1, 1, 1],
      levelCount: 3,
      hasTrend: true,
    });
    expect(fit?.trend).toBeUndefined();
  });
});
