import { describe, expect, it } from 'vitest';
import { baselineOf } from '../../../../shared/trends/methods/baseline.ts';
import { outbreakCusum } from '../../../../shared/trends/methods/outbreak-cusum.ts';
import { firstMonitored, plantedSeries, weeks, weeksToFind } from '../../../bench/trends/planted-series.ts';
import { drawsFrom } from '../../../bench/trends/random-draws.ts';

const isAlarm = (counts: readonly number[], week: number): boolean =>
  outbreakCusum(counts, week, baselineOf(counts, week)!).isAlarm;

const between = (first: number, end: number): number[] =>
  Array.from({ length: end - first }, (_, index) => first + index);

// The simulation in small; `npm run bench -- --only trends-methods` has the whole. Forty series are 2,080 weeks: a share of 1 %
// is known to 0.2 % by them, and one of 95 % of outbreaks to 3 %, which is left as room.
describe('the default method', () => {
  it.each([
    [0.2, 1, 0, 1],
    [3, 1, 0, 1],
    [0.5, 2, 0, 3],
    [2, 1, 0.5, 1],
  ])(
    'with %f cases a week, dispersion %f and a season of %f keeps near its %f %% of false alarms, and finds its outbreaks',
    (mean, dispersion, season, atMost) => {
      const draws = drawsFrom(2_026);
      const drawn = Array.from({ length: 40 }, () => plantedSeries({ mean, dispersion, season }, draws));
      const alarms = drawn.flatMap(({ quiet }) => between(firstMonitored, weeks).map((week) => isAlarm(quiet, week)));
      expect((100 * alarms.filter(Boolean).length) / alarms.length).toBeLessThanOrEqual(atMost + 0.4);
      const found = drawn.filter(({ even, outbreakAt }) =>
        between(outbreakAt, outbreakAt + weeksToFind).some((week) => isAlarm(even, week)),
      );
      expect(found.length).toBeGreaterThanOrEqual(35);
    },
  );
});
