import { describe, expect, it } from 'vitest';
import { mondayOf, sumOfSeries, weeklySeries } from '../../../../shared/trends/series/weekly-series.ts';

describe('a weekly series', () => {
  it('counts from Monday to Sunday, the first and the last whole week', () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-08', '2026-11-09', '2026-11-22', '2026-11-23'];
    const found = weeklySeries(
      days.map((day) => ({ day, count: 1 })),
      '2026-11-02',
      '2026-11-24',
    );
    expect(found).toEqual({ firstDay: '2026-11-02', counts: [2, 1, 1] });
  });

  it('begins with the first whole week of a post that opened in the middle of one', () => {
    expect(weeklySeries([{ day: '2026-11-04', count: 5 }], '2026-11-03', '2026-11-15')).toEqual({
      firstDay: '2026-11-09',
      counts: [0],
    });
  });

  it('has no week of one that has not ended', () => {
    expect(weeklySeries([{ day: '2026-11-09', count: 1 }], '2026-11-09', '2026-11-14').counts).toEqual([]);
    expect(weeklySeries([{ day: '2026-11-09', count: 1 }], '2026-11-09', '2026-11-15').counts).toEqual([1]);
    expect(weeklySeries([], '2026-11-20', '2026-11-10').counts).toEqual([]);
  });

  it('goes over the end of a year', () => {
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  });

  it('of several places is their sum, though they began at different times', () => {
    const early = { firstDay: '2026-11-02', counts: [1, 1, 1] };
    const late = { firstDay: '2026-11-16', counts: [4, 5] };
    expect(sumOfSeries([late, early])).toEqual({ firstDay: '2026-11-02', counts: [1, 1, 5, 5] });
    expect(sumOfSeries([])).toBeUndefined();
  });
});
