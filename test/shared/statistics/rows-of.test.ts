import { describe, expect, it } from 'vitest';
import type { DayFigures } from '../../../shared/statistics/daily-statistics-repository.ts';
import { add, empty } from '../../../shared/statistics/figures/figures.ts';
import { notesOn } from '../../../shared/statistics/notes-on.ts';
import { rowsOf, StatisticsRow } from '../../../shared/statistics/rows-of.ts';
import { drugReport, traffickingReport } from '../../fixtures/incidents/reports.ts';

const victims = (count: number) => ({ role: 'victim', sex: 'female', ageGroup: 'adult', count });
const suspects = (count: number) => ({ role: 'suspect', sex: 'male', ageGroup: 'adult', count });
const drugs = (value: number, unit = 'kilogram', substance = 'methamphetamine') =>
  drugReport({ people: [suspects(1)], seizures: [{ substance, quantity: { value, unit } }] });
const trafficking = (count: number) => traffickingReport({ people: [victims(count), suspects(1)] });

const day = (area: string, name: string, ...reports: Parameters<typeof add>[1][]): DayFigures => ({
  area,
  day: name,
  computedAt: '2026-11-22T18:30:00.000Z',
  figures: reports.reduce(add, empty),
});

const days = [
  day('KH-POIPET', '2026-11-01', drugs(1)),
  day('KH-BAVET', '2026-11-01', drugs(2), trafficking(2)),
  day('KH-BAVET', '2026-10-31'),
  day('KH-BAVET', '2026-11-30', drugs(12, 'tablet', 'kratom'), trafficking(3)),
];

const rows = (
  period: 'day' | 'week' | 'month' | 'quarter' | 'year',
  by: Parameters<typeof rowsOf>[1]['by'],
  all = true,
) => rowsOf(days, { period, by }, all);

describe('the table', () => {
  it('has a row for each period that was counted, zeros where nothing happened, oldest first', () => {
    const zero = { incidents: 0, attempted: 0, completed: 0, seizures: 0, kilograms: 0, notInKilograms: 0, people: {} };
    expect(rows('month', 'total')).toMatchObject([
      { period: '2026-10', ...zero },
      {
        period: '2026-11',
        incidents: 5,
        seizures: 3,
        kilograms: 3,
        notInKilograms: 1,
        people: { victim: 5, suspect: 5 },
      },
    ]);
    expect(rows('quarter', 'total').map(({ period }) => period)).toEqual(['2026-Q4']);
    expect(rows('week', 'total').map(({ period }) => period)).toEqual(['2026-W44', '2026-W49']);
  });

  it('is parted by area', () => {
    expect(rows('day', 'area').map(({ period, area, incidents }) => [period, area, incidents])).toEqual([
      ['2026-10-31', 'KH-BAVET', 0],
      ['2026-11-01', 'KH-BAVET', 2],
      ['2026-11-01', 'KH-POIPET', 1],
      ['2026-11-30', 'KH-BAVET', 2],
    ]);
  });

  it('is parted by crime', () => {
    expect(rows('year', 'crime')).toMatchObject([
      { crime: 'drugs', incidents: 3, kilograms: 3, people: { suspect: 3 } },
      { crime: 'trafficking-in-persons', incidents: 2, kilograms: 0, people: { suspect: 2, victim: 5 } },
    ]);
  });

  it('is parted by substance, without people', () => {
    expect(rows('year', 'substance')).toEqual([
      { period: '2026', substance: 'kratom', incidents: 1, seizures: 1, kilograms: 0, notInKilograms: 1 },
      { period: '2026', substance: 'methamphetamine', incidents: 2, seizures: 2, kilograms: 3, notInKilograms: 0 },
    ]);
  });

  it('is parted by role', () => {
    expect(rows('year', 'role')).toEqual([
      { period: '2026', role: 'suspect', count: 5 },
      { period: '2026', role: 'victim', count: 5 },
    ]);
  });

  it('has rows of the shape that the API promises', () => {
    for (const by of ['total', 'area', 'crime', 'substance', 'role'] as const)
      for (const row of rows('week', by, false)) expect(StatisticsRow.parse(row)).toEqual(row);
  });
});

describe('small counts of victims', () => {
  it.each([
    [0, 0],
    [1, '<3'],
    [2, '<3'],
    [3, 3],
    [40, 40],
  ])('of %i are shown as %s', (count, shown) => {
    const report = count === 0 ? drugs(1) : trafficking(count);
    const [row] = rowsOf([day('KH-BAVET', '2026-11-01', report)], { period: 'day', by: 'total' }, false);
    expect(row?.people?.victim ?? 0).toBe(shown);
  });

  it('are hidden in every division that counts people, with a note that says so', () => {
    for (const by of ['total', 'area', 'crime', 'role'] as const) {
      const few = rowsOf([day('KH-BAVET', '2026-11-01', trafficking(1))], { period: 'day', by }, false);
      expect(JSON.stringify(few), by).toContain('"<3"');
      expect(notesOn(few, empty)).toEqual([expect.stringContaining('<3')]);
    }
  });

  it('of presumed victims are hidden too; suspects are not', () => {
    const people = [{ ...victims(2), role: 'presumed-victim' }, suspects(1)];
    const [row] = rowsOf(
      [day('KH-BAVET', '2026-11-01', traffickingReport({ people }))],
      { period: 'day', by: 'total' },
      false,
    );
    expect(row?.people).toEqual({ suspect: 1, 'presumed-victim': '<3' });
  });

  it('are counted before they are hidden: two days of two are four', () => {
    const twice = ['2026-11-01', '2026-11-02'].map((name) => day('KH-BAVET', name, trafficking(2)));
    expect(rowsOf(twice, { period: 'month', by: 'total' }, false)[0]?.people?.victim).toBe(4);
  });

  it('are shown to whoever answers for these people', () => {
    expect(rows('day', 'total', true).find(({ period }) => period === '2026-11-01')?.people?.victim).toBe(2);
    expect(rows('day', 'total', false).find(({ period }) => period === '2026-11-01')?.people?.victim).toBe('<3');
  });
});

describe('the notes', () => {
  it.each([
    [12, 'tablet', 'kratom', '12 tablets of kratom have no published weight and are not in kilograms.'],
    [1, 'plant', 'cannabis-plant', '1 plant of cannabis-plant has no published weight and is not in kilograms.'],
    [2.5, 'package', 'heroin', '2.5 packages of heroin have no published weight and are not in kilograms.'],
  ])('say that %d %s of %s is in no weight', (value, unit, substance, note) => {
    expect(notesOn([], add(empty, drugs(value, unit, substance)))).toEqual([note]);
  });

  it('say nothing when there is nothing to say', () => {
    expect(notesOn(rows('day', 'total', true), add(empty, drugs(1)))).toEqual([]);
  });
});
