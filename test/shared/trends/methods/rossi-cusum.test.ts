import { describe, expect, it } from 'vitest';
import { rossi, rossiCusum } from '../../../../shared/trends/methods/rossi-cusum.ts';

const control = { k: 1, h: 2, m: 1, trans: 'rossi', reset: true } as const;

describe('a CUSUM of counts', () => {
  it('measures a count at its mean as nothing, and four times a mean of 1 by 2.5 deviations', () => {
    expect(rossi(1, 1)).toBe(0);
    expect(rossi(4, 1)).toBe((4 - 3 + 4) / 2);
  });

  it('adds up what is above, forgets what is below, and begins anew after an alarm', () => {
    const weeks = rossiCusum([4, 4, 0, 4], control);
    expect(weeks.map(({ sum }) => sum)).toEqual([1.5, 0, 0, 1.5]);
    expect(weeks.map(({ isAlarm }) => isAlarm)).toEqual([false, true, false, false]);
  });

  it('goes on from an alarm where it is not to begin anew', () => {
    expect(rossiCusum([4, 4], { ...control, reset: false })[1]).toEqual({ sum: 3, isAlarm: true });
  });

  it('refuses a mean of nothing', () => {
    expect(() => rossiCusum([1], { ...control, m: 0 })).toThrow(RangeError);
  });
});
