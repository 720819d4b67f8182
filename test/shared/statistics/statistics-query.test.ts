import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../shared/foundation/faults/faults-of.ts';
import { rangeFaults, rangeOf, StatisticsQuery } from '../../../shared/statistics/statistics-query.ts';

const today = '2026-11-22';
const now = Date.parse('2026-11-22T03:00:00Z');
const faults = (from: string, to: string) => rangeFaults({ from, to }, now);

describe('a question for figures', () => {
  it('is about the last 30 days, today among them, day by day, when it says nothing', () => {
    expect(StatisticsQuery.parse({})).toEqual({ period: 'day', by: [] });
    expect(rangeOf({}, today)).toEqual({ from: '2026-10-24', to: '2026-11-22' });
  });

  it.each([
    [{ to: '2026-03-01' }, { from: '2026-01-31', to: '2026-03-01' }],
    [{ from: '2026-01-01' }, { from: '2026-01-01', to: '2026-11-22' }],
    [
      { from: '2026-01-01', to: '2026-01-01' },
      { from: '2026-01-01', to: '2026-01-01' },
    ],
  ])('of %j is about %j', (asked, range) => {
    expect(rangeOf(asked, today)).toEqual(range);
  });

  it.each([
    [{ period: 'decade' }, '/period', 'not-in-list'],
    [{ by: 'colour' }, '/by', 'not-in-list'],
    [{ by: '' }, '/by', 'not-in-list'],
    [{ by: 'area,crime,role' }, '/by', 'not-in-list'],
    [{ by: 'crime,crime' }, '/by', 'not-in-list'],
    [{ by: 'total,crime' }, '/by', 'not-in-list'],
    [{ by: 'substance,sex' }, '/by', 'not-in-list'],
    [{ by: 'substance,goods' }, '/by', 'not-in-list'],
    [{ crime: 'piracy' }, '/crime', 'not-in-list'],
    [{ substance: 'tea' }, '/substance', 'not-in-list'],
    [{ blo: 'bavet' }, '/blo', 'bad-format'],
    [{ asOf: '2026-11-20T10:00:00' }, '/asOf', 'no-offset'],
    [{ sources: 'yes' }, '/sources', 'not-in-list'],
    [{ by: 'ageGroup' }, '/by', 'not-in-list'],
    [{ from: '2026-02-30' }, '/from', 'impossible-date'],
    [{ from: '2569-02-29' }, '/from', 'buddhist-year'],
    [{ to: 'yesterday' }, '/to', 'bad-format'],
    [{ From: '2026-02-20' }, '/From', 'unknown-field'],
  ])('%j has a fault at %s: %s', (query, pointer, code) => {
    const result = StatisticsQuery.safeParse(query, { reportInput: true });
    expect(faultsOf(result.error!)).toMatchObject([{ pointer, code }]);
  });

  it.each([
    ['total', []],
    ['crime', ['crime']],
    ['area,substance', ['area', 'substance']],
    ['substance, transport', ['substance', 'transport']],
    ['role,age-group', ['role', 'age-group']],
    ['province,segment', ['province', 'segment']],
  ])('by %s is parted by %j', (by, names) => {
    expect(StatisticsQuery.parse({ by }).by).toEqual(names);
  });

  it('has no fault over five years, and one over a day more', () => {
    expect(faults('2021-11-22', '2026-11-22')).toEqual([]);
    expect(faults('2021-11-21', '2026-11-22')).toMatchObject([
      { pointer: '/from', code: 'too-small', values: { limit: '2021-11-22' } },
    ]);
  });

  it('may be about one day, or days to come, but not end before it begins', () => {
    expect(faults('2026-11-22', '2026-11-22')).toEqual([]);
    expect(faults('2026-11-22', '2026-12-31')).toEqual([]);
    expect(faults('2026-11-22', '2026-11-21')).toMatchObject([
      { pointer: '/to', code: 'too-small', values: { limit: '2026-11-22' } },
    ]);
  });

  it('is told when its year is of the Buddhist era, or before the first BLO', () => {
    expect(faults('2569-11-01', '2569-11-22')).toMatchObject([
      { pointer: '/from', code: 'buddhist-year', values: { meant: 2026 } },
      { pointer: '/to', code: 'buddhist-year' },
    ]);
    expect(faults('1998-12-31', '1999-01-01')).toEqual([{ pointer: '/from', code: 'impossible-date' }]);
  });
});
