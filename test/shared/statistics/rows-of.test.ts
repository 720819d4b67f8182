import { describe, expect, it } from 'vitest';
import type { Dimension } from '../../../shared/statistics/cross-tables/dimensions.ts';
import type { DayFigures } from '../../../shared/statistics/daily-statistics-repository.ts';
import { add, empty } from '../../../shared/statistics/figures/figures.ts';
import { notesOn } from '../../../shared/statistics/notes-on.ts';
import { exactPeople, type PeopleOf, rowsOf } from '../../../shared/statistics/rows-of.ts';
import { StatisticsRow } from '../../../shared/statistics/statistics-row.ts';
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
  since: '2026-11-22T18:30:00.000Z',
  revision: 1,
  figures: reports.reduce(add, empty),
});

const days = [
  day('KH-POIPET', '2026-11-01', drugs(1)),
  day('KH-BAVET', '2026-11-01', drugs(2), trafficking(2)),
  day('KH-BAVET', '2026-10-31'),
  day('KH-BAVET', '2026-11-30', drugs(12, 'tablet', 'kratom'), trafficking(3)),
];

const rows = (period: 'day' | 'week' | 'month' | 'quarter' | 'year', ...by: Dimension[]) =>
  rowsOf(days, { period, by }, exactPeople);

describe('the table', () => {
  it('has a row for each period that was counted, zeros where nothing happened, oldest first', () => {
    const zero = { incidents: 0, attempted: 0, completed: 0, seizures: 0, kilograms: 0, notInKilograms: 0, people: {} };
    expect(rows('month')).toMatchObject([
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
    expect(rows('quarter').map(({ period }) => period)).toEqual(['2026-Q4']);
    expect(rows('week').map(({ period }) => period)).toEqual(['2026-W44', '2026-W49']);
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

  it('is parted by two dimensions', () => {
    expect(rows('year', 'area', 'substance')).toMatchObject([
      { area: 'KH-BAVET', substance: 'kratom', seizures: 1 },
      { area: 'KH-BAVET', substance: 'methamphetamine', kilograms: 2 },
      { area: 'KH-POIPET', substance: 'methamphetamine', kilograms: 1 },
    ]);
    expect(rows('year', 'crime', 'role')).toEqual([
      { period: '2026', crime: 'drugs', role: 'suspect', count: 3 },
      { period: '2026', crime: 'trafficking-in-persons', role: 'suspect', count: 2 },
      { period: '2026', crime: 'trafficking-in-persons', role: 'victim', count: 5 },
    ]);
    expect(
      rows('year', 'province', 'segment').map(({ province, segment, incidents }) => [province, segment, incidents]),
    ).toEqual([
      ['KH-1', 'KH-TH', 1],
      ['KH-20', 'KH-VN', 4],
    ]);
  });

  it('has rows of the shape that the API promises', () => {
    for (const by of [[], ['area'], ['crime'], ['substance'], ['role'], ['area', 'crime'], ['crime', 'role']] as const)
      for (const row of rows('week', ...by)) expect(StatisticsRow.parse(row)).toEqual(row);
  });
});

describe('people of rows', () => {
  const victimsOf = (peopleOf: PeopleOf) =>
    (['area', 'crime', 'role'] as const).map((by) =>
      JSON.stringify(rowsOf(days, { period: 'day', by: [by] }, peopleOf)),
    );

  it('are what the reader may see, and missing where that is nothing', () => {
    const [row] = rowsOf(days, { period: 'year', by: [] }, () => ({ victim: '<10' }));
    expect(row?.people).toEqual({ victim: '<10' });
    for (const text of victimsOf(() => undefined)) expect(text).not.toMatch(/people|victim"/);
  });

  it('are exact for who may see them exactly', () => {
    expect(rowsOf(days, { period: 'month', by: ['role'] }, exactPeople)).toContainEqual({
      period: '2026-11',
      role: 'victim',
      count: 5,
    });
  });
});

describe('the notes', () => {
  it.each([
    [12, 'tablet', 'kratom', '12 tablets of kratom have no published weight and are not in kilograms.'],
    [1, 'plant', 'cannabis-plant', '1 plant of cannabis-plant has no published weight and is not in kilograms.'],
    [2.5, 'package', 'heroin', '2.5 packages of heroin have no published weight and are not in kilograms.'],
  ])('say that %d %s of %s is in no weight', (value, unit, substance, note) => {
    expect(notesOn(add(empty, drugs(value, unit, substance)))).toEqual([note]);
  });

  it('say nothing when there is nothing to say', () => {
    expect(notesOn(add(empty, drugs(1)))).toEqual([]);
  });

  it('say how people are released, and which months are', () => {
    const months = { first: '2026-01', last: '2026-10' };
    expect(notesOn(empty, { months })).toEqual([
      expect.stringContaining('Handbook on Statistical Disclosure Control'),
      'People are those of the months 2026-01 to 2026-10.',
    ]);
    expect(notesOn(empty, { months: undefined })[1]).toBe('No people of these rows have been released.');
  });
});
