import { describe, expect, it } from 'vitest';
import { EditionName, editionBefore, editionOf } from '../../../shared/reports/report-edition.ts';

describe('an edition of a report', () => {
  it.each([
    ['2026-11', 'month', '2026-11-01', '2026-11-30'],
    ['2028-02', 'month', '2028-02-01', '2028-02-29'],
    ['2026-W47', 'week', '2026-11-16', '2026-11-22'],
    ['2026-W53', 'week', '2026-12-28', '2027-01-03'],
    ['2026-W01', 'week', '2025-12-29', '2026-01-04'],
    ['2024-W01', 'week', '2024-01-01', '2024-01-07'],
  ] as const)('%s is a %s of %s to %s', (name, period, from, to) => {
    expect(EditionName.parse(name)).toEqual({ name, period, from, to });
    expect(editionOf(from, period)).toEqual({ name, period, from, to });
    expect(editionOf(to, period)).toEqual({ name, period, from, to });
  });

  it.each([
    '2025-W53',
    '2026-W54',
    '2026-W00',
    '2026-13',
    '2026-00',
    '2026',
    '2026-11-01',
    '0000-01',
    '9999-12',
    'x',
    '',
  ])('%s is none', (name) => {
    expect(EditionName.safeParse(name).success).toBe(false);
  });

  it.each([
    ['2026-01', '2025-12'],
    ['2026-03', '2026-02'],
    ['2027-W01', '2026-W53'],
    ['2026-W47', '2026-W46'],
  ])('%s comes after %s', (name, before) => {
    expect(editionBefore(EditionName.parse(name)).name).toBe(before);
  });
});
