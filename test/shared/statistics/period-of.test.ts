import { describe, expect, it } from 'vitest';
import { type Period, periodOf } from '../../../shared/statistics/period-of.ts';

const cases: [string, Period, string][] = [
  ['2026-11-20', 'day', '2026-11-20'],
  ['2026-11-20', 'week', '2026-W47'],
  ['2026-11-22', 'week', '2026-W47'],
  ['2026-11-23', 'week', '2026-W48'],
  // The turns of the year in ISO 8601: the Thursday decides.
  ['2026-12-31', 'week', '2026-W53'],
  ['2027-01-01', 'week', '2026-W53'],
  ['2027-01-03', 'week', '2026-W53'],
  ['2027-01-04', 'week', '2027-W01'],
  ['2024-12-29', 'week', '2024-W52'],
  ['2024-12-30', 'week', '2025-W01'],
  ['2023-01-01', 'week', '2022-W52'],
  ['2021-01-03', 'week', '2020-W53'],
  ['2026-01-01', 'week', '2026-W01'],
  ['2024-02-29', 'month', '2024-02'],
  ['2026-03-31', 'quarter', '2026-Q1'],
  ['2026-04-01', 'quarter', '2026-Q2'],
  ['2026-12-31', 'quarter', '2026-Q4'],
  ['2027-01-01', 'quarter', '2027-Q1'],
  ['2026-12-31', 'year', '2026'],
];

describe('the period', () => {
  it.each(cases)('of %s by %s is %s', (day, period, name) => {
    expect(periodOf(day, period)).toBe(name);
  });
});
