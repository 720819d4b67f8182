import { describe, expect, it } from 'vitest';
import { flexibleControl } from '../../../../shared/trends/methods/farrington-control.ts';
import { farringtonFit, outbreakWeights } from '../../../../shared/trends/methods/farrington-fit.ts';
import { farringtonFlexible } from '../../../../shared/trends/methods/farrington-flexible.ts';
import { referenceWeeks } from '../../../../shared/trends/methods/reference-weeks.ts';

describe('weights against past outbreaks', () => {
  it('are the ones computed by hand: 1.6 for what is usual, 0.4 for residuals of 2', () => {
    const weights = outbreakWeights([...Array(5).fill(0.5), ...Array(5).fill(2)], 1);
    expect(weights.slice(0, 5)).toEqual(Array(5).fill(1.6));
    expect(weights.slice(5)).toEqual(Array(5).fill(0.4));
  });
});

describe('reference weeks', () => {
  it('are those of four years but the last half year, in ten periods of the year', () => {
    const { weeks, levels } = referenceWeeks(260, flexibleControl)!;
    expect(weeks).toHaveLength(185);
    expect([weeks[0], weeks.at(-1)]).toEqual([49, 233]);
    expect(levels.slice(0, 8)).toEqual([9, 9, 9, 9, 9, 9, 9, 0]);
    expect(Math.max(...levels.slice(7, 52))).toBe(8);
    expect(levels.slice(7, 52).filter((level) => level === 4)).toHaveLength(5);
  });

  it('are those around the same week of each year where there is one period', () => {
    const { weeks, levels } = referenceWeeks(260, { ...flexibleControl, noPeriods: 1, pastWeeksNotIncluded: 3 })!;
    expect(weeks).toHaveLength(28);
    expect(new Set(levels)).toEqual(new Set([0]));
    expect(weeks.slice(7, 14)).toEqual([101, 102, 103, 104, 105, 106, 107]);
  });

  it('share the weeks that do not divide among the first periods', () => {
    const { levels } = referenceWeeks(260, { ...flexibleControl, noPeriods: 8 })!;
    const lengths = [0, 1, 2, 3, 4, 5, 6, 7].map(
      (each) => levels.slice(0, 52).filter((level) => level === each).length,
    );
    expect(lengths).toEqual([7, 7, 7, 6, 6, 6, 6, 7]);
  });

  it('are none where the series does not reach back that far', () => {
    expect(referenceWeeks(210, flexibleControl)).toBeUndefined();
    expect(referenceWeeks(211, flexibleControl)).toBeDefined();
  });
});

describe('a prediction', () => {
  it('of a constant series is that constant', () => {
    const found = farringtonFit(Array(300).fill(4), 280, flexibleControl);
    expect(Math.exp(found!.logMean)).toBeCloseTo(4, 8);
    expect(found!.dispersion).toBe(1);
  });

  it('drops a trend that leads to more than was ever seen', () => {
    const rising = Array.from({ length: 300 }, (_, week) => Math.round(Math.exp(week / 70)));
    expect(farringtonFit(rising, 280, flexibleControl)?.hasTrend).toBe(false);
    expect(farringtonFit(rising.toReversed(), 280, flexibleControl)?.hasTrend).toBe(true);
  });

  it('is none where zeros of five years keep the fit from converging, and there is no alarm then', () => {
    const control = { ...flexibleControl, b: 5 };
    const silent = Array(300).fill(0).with(280, 3);
    expect(farringtonFit(silent, 280, control)).toBeUndefined();
    expect(farringtonFlexible(silent, 280, control)).toMatchObject({ isAlarm: false, threshold: undefined });
    expect(farringtonFlexible(silent, 280, flexibleControl).isAlarm).toBe(true);
  });

  it('raises no alarm on fewer cases than its limit', () => {
    const rare = Array(300).fill(0).with(280, 4);
    expect(farringtonFlexible(rare, 280, { ...flexibleControl, limit54: [5, 4] }).isAlarm).toBe(false);
    expect(farringtonFlexible(rare, 280, { ...flexibleControl, limit54: [4, 4] }).isAlarm).toBe(true);
  });
});
