import { describe, expect, it } from 'vitest';
import { seededUniform } from '../../../../shared/trends/clusters/seeded-uniform.ts';
import { baselineOf } from '../../../../shared/trends/methods/baseline.ts';
import { cusumTail } from '../../../../shared/trends/methods/cusum-tail.ts';
import { falseShares } from '../../../../shared/trends/methods/false-shares.ts';
import { outbreakCusum } from '../../../../shared/trends/methods/outbreak-cusum.ts';

const poisson = (uniform: () => number, mean: number): number => {
  let count = 0;
  for (let product = uniform(); product > Math.exp(-mean); product *= uniform()) count += 1;
  return count;
};

/** A series that is quiet for four years and then has these counts. */
const quietThen = (mean: number, ...counts: number[]): number[] => {
  const uniform = seededUniform(4);
  return [...Array.from({ length: 220 }, () => poisson(uniform, mean)), ...Array(8).fill(0), ...counts];
};

const look = (series: number[]) => outbreakCusum(series, series.length - 1, baselineOf(series, series.length - 1)!);

describe('the CUSUM of outbreaks', () => {
  it('finds four in a week where one in five weeks is usual, and says from which count on', () => {
    const found = look(quietThen(0.2, 4));
    expect(found).toMatchObject({ isAlarm: true, observed: 4, weeksAbove: 1, observedAbove: 4 });
    expect(found.threshold).toBeLessThanOrEqual(4);
    expect(look(quietThen(0.2, found.threshold)).isAlarm).toBe(true);
    expect(look(quietThen(0.2, found.threshold - 1)).isAlarm).toBe(false);
  });

  it('adds up weeks of which none is remarkable alone', () => {
    expect(look(quietThen(1, 4)).isAlarm).toBe(false);
    expect(look(quietThen(1, 4, 4))).toMatchObject({ isAlarm: true, weeksAbove: 2, observedAbove: 8 });
  });

  it('finds nothing in what is usual', () => {
    expect(look(quietThen(3, 3))).toMatchObject({ isAlarm: false });
    expect(look(quietThen(0.2, 1)).isAlarm).toBe(false);
    expect(look(quietThen(3, 0))).toMatchObject({ isAlarm: false, probability: 1, weeksAbove: 0 });
  });

  it('expects as much less as reports are not in yet', () => {
    const series = quietThen(2, 4);
    const baseline = baselineOf(series, series.length - 1)!;
    const half = outbreakCusum(series, series.length - 1, baseline, (weeksAgo) => (weeksAgo === 0 ? 0.5 : 1));
    expect(half.expected).toBeCloseTo(look(series).expected / 2, 10);
    expect(half.probability).toBeLessThan(look(series).probability);
  });
});

describe('the height of a CUSUM by chance', () => {
  it('is the share of weeks in a long series that reach it', () => {
    const scoreOf = (count: number) => count - 1.5;
    const tail = cusumTail({ mean: 0.7, dispersion: 1 }, scoreOf);
    const uniform = seededUniform(8);
    const weeks = 200_000;
    let sum = 0;
    let high = 0;
    for (let week = 0; week < weeks; week += 1) {
      sum = Math.max(0, sum + scoreOf(poisson(uniform, 0.7)));
      if (sum >= 2) high += 1;
    }
    expect(tail(2)).toBeCloseTo(high / weeks, 2);
    expect(tail(0)).toBeCloseTo(1, 6);
    expect(tail(11)).toBeLessThan(1e-4);
  });
});

describe('the share of false findings in a night', () => {
  it('is the probability by all series and by rank, and no stronger finding has a larger one', () => {
    const shares = falseShares([0.5, 0.01, 0.04, 0.02]);
    expect(shares.map((share) => Number(share.toFixed(6)))).toEqual([0.5, 0.04, 0.053333, 0.04]);
  });

  it('is 1 where nothing is remarkable, and nothing of nothing', () => {
    expect(falseShares([1, 1, 1])).toEqual([1, 1, 1]);
    expect(falseShares([])).toEqual([]);
  });
});
