import { describe, expect, it } from 'vitest';
import { countedSince, mondayAt, seriesOfNight } from '../../../../shared/trends/series/series-of-night.ts';
import { subjectCode } from '../../../../shared/trends/trend-flag.ts';
import { dayOf, drugFigures } from '../../../fixtures/trends/night-figures.ts';

describe('days that were counted one after the other', () => {
  it.each([
    ['none', [], undefined],
    ['all, where no gap is long', ['2026-01-01', '2026-01-20', '2026-02-10'], '2026-01-01'],
    ['not those of a report that was entered years later', ['2016-06-19', '2026-01-20', '2026-02-10'], '2026-01-20'],
    ['none, where the last is long ago', ['2016-06-19'], undefined],
  ])('are %s', (_, days, since) => {
    expect(countedSince(days, '2026-02-12')).toBe(since);
  });
});

describe('the series of a night', () => {
  const weeksOf = (area: string, counts: readonly number[]) => ({
    place: { kind: 'blo' as const, id: area },
    days: counts.map((count, week) =>
      dayOf(area, new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10), drugFigures(count)),
    ),
  });
  const all = seriesOfNight(
    [weeksOf('KH-BAVET', [1, 0, 2]), weeksOf('KH-CHREY-THOM', [0, 1, 1]), weeksOf('KH-POIPET', [0, 0, 0])],
    '2026-01-25',
  );
  const countsOf = (id: string, code: string) =>
    all.find(({ place, subject }) => place.id === id && code === subjectCode(subject))?.series.counts;

  it.each([
    ['KH-BAVET', 'drugs', [1, 0, 2]],
    ['KH-BAVET', 'methamphetamine', [1, 0, 2]],
    ['KH-BAVET', 'all', [1, 0, 2]],
    ['KH-POIPET', 'all', [0, 0, 0]],
    ['KH-POIPET', 'drugs', undefined],
    ['KH-VN', 'drugs', [1, 1, 3]],
    ['KH', 'methamphetamine', [1, 1, 3]],
    // One post alone makes no border and no province.
    ['KH-TH', 'all', undefined],
    ['KH-20', 'all', undefined],
  ])('count %s by %s', (place, code, counts) => {
    expect(countsOf(place, code)).toEqual(counts);
  });

  it('begin on a Monday', () => {
    for (const { series } of all) expect(mondayAt(series, 1)).toBe('2026-01-12');
  });
});
