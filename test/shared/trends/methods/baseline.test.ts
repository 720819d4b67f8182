import { describe, expect, it } from 'vitest';
import { baselineOf } from '../../../../shared/trends/methods/baseline.ts';

const every = (weeks: number, length: number): number[] =>
  Array.from({ length }, (_, week) => (week % weeks === 0 ? 1 : 0));

describe('what is usual', () => {
  it('is learned from the weeks before the last two months, and from no more than five years', () => {
    expect(baselineOf(every(5, 300), 299)?.weeks).toBe(260);
    expect(baselineOf(every(5, 100), 99)?.weeks).toBe(92);
    expect(baselineOf(every(5, 100), 99)?.mean).toBeCloseTo(0.2, 1);
  });

  it('cannot be told with less than half a year, nor so soon after a new level', () => {
    expect(baselineOf(every(2, 40), 32)).toBeUndefined();
    expect(baselineOf(every(2, 40), 33)?.weeks).toBe(26);
    expect(baselineOf(every(2, 100), 99, 70)).toBeUndefined();
    expect(baselineOf(every(2, 104), 103, 70)?.weeks).toBe(26);
  });

  it('is not raised by a week of the past that was an outbreak by itself', () => {
    const outbreak = every(5, 200).with(101, 9);
    expect(baselineOf(outbreak, 199)?.mean).toBeCloseTo(0.2, 1);
    expect(baselineOf(outbreak, 199)?.dispersion).toBeLessThan(1.2);
  });

  it('is never nothing: what was not seen for years may come', () => {
    expect(baselineOf(Array(200).fill(0), 199)?.mean).toBeCloseTo(0.5 / 193, 9);
  });

  it('follows the season where there is one, and none where there is not', () => {
    const wave = Array.from({ length: 300 }, (_, week) => Math.round(4 + 3 * Math.sin((2 * Math.PI * week) / 52)));
    const { seasonAt, dispersion } = baselineOf(wave, 299)!;
    expect(seasonAt(13)).toBeCloseTo(1.75, 1);
    expect(seasonAt(39)).toBeCloseTo(0.25, 1);
    expect(dispersion).toBe(1);
    expect(baselineOf(every(3, 300), 299)?.seasonAt(13)).toBe(1);
  });
});
