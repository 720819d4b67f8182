import { describe, expect, it } from 'vitest';
import {
  daysOfMonth,
  isReleasable,
  newestReleasable,
  wholeMonths,
} from '../../../../shared/statistics/disclosure/month-of.ts';

describe('months', () => {
  it.each([
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
  ])('%s end on %s', (month, to) => {
    expect(daysOfMonth(month)).toEqual({ from: `${month}-01`, to });
  });

  it.each([
    ['2026-10', '2026-11-07', false],
    ['2026-10', '2026-11-08', true],
    ['2026-12', '2027-01-07', false],
    ['2026-12', '2027-01-08', true],
    ['2026-11', '2026-11-30', false],
  ])('%s may be released on %s: %s', (month, today, may) => {
    expect(isReleasable(month, today)).toBe(may);
  });

  it.each([
    ['2026-11-07', '2026-09'],
    ['2026-11-08', '2026-10'],
    ['2027-01-01', '2026-11'],
    ['2027-01-08', '2026-12'],
  ])('on %s the newest that may be released is %s', (today, month) => {
    expect(newestReleasable(today)).toBe(month);
  });

  it.each([
    ['2026-10-01', '2026-10-31', { first: '2026-10', last: '2026-10' }],
    ['2026-10-02', '2026-12-30', { first: '2026-11', last: '2026-11' }],
    ['2026-12-01', '2027-01-31', { first: '2026-12', last: '2027-01' }],
    ['2026-10-01', '2026-10-30', undefined],
    ['2026-10-02', '2026-11-29', undefined],
  ])('from %s to %s lie whole: %j', (from, to, months) => {
    expect(wholeMonths({ from, to })).toEqual(months);
  });
});
