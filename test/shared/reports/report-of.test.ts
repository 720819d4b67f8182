import { describe, expect, it } from 'vitest';
import { editionOf } from '../../../shared/reports/report-edition.ts';
import { reportOf } from '../../../shared/reports/report-of.ts';
import type { TrendFlag } from '../../../shared/trends/trend-flag.ts';
import { reportFigures } from '../../fixtures/reports/report-figures.ts';
import { trendFlag, trendFlags } from '../../fixtures/trends/trend-flag.ts';

const november = editionOf('2026-11-10', 'month');
const week = editionOf('2026-11-10', 'week');
const whole = reportOf(reportFigures(november), trendFlags, november);

describe('the report of a month', () => {
  it('counts incidents beside the month before and what is usual in as many days', () => {
    expect(whole.total).toMatchObject({ count: 6, before: 9 });
    // Of each tenth day and each of three posts one: 108 in 364 days, of which the month has 30.
    expect(whole.total.usual).toBeCloseTo((108 / (364 * 3)) * 90, 9);
    expect(whole.kinds.map(({ crime, count, before }) => [crime, count, before])).toEqual([
      ['drugs', 3, 9],
      ['migrant-smuggling', 2, 0],
      ['trafficking-in-persons', 1, 0],
      ['wildlife', 0, 0],
    ]);
  });

  it('has the weeks of the month, of which the first and the last are cut', () => {
    expect(whole.stretches.map(({ from, to, count }) => [from, to, count])).toEqual([
      ['2026-11-01', '2026-11-01', 0],
      ['2026-11-02', '2026-11-08', 2],
      ['2026-11-09', '2026-11-15', 3],
      ['2026-11-16', '2026-11-22', 1],
      ['2026-11-23', '2026-11-29', 0],
      ['2026-11-30', '2026-11-30', 0],
    ]);
  });

  it('weighs substances, and leaves what has no weight as it was reported', () => {
    const [meth, heroin] = whole.substances;
    expect(meth).toMatchObject({ substance: 'methamphetamine', seizures: 3, notInKilograms: 0, kilogramsBefore: 22.5 });
    expect(meth?.kilograms).toBeGreaterThan(5);
    expect(heroin).toMatchObject({ substance: 'heroin', kilograms: 0, notInKilograms: 1 });
    expect(whole.unconverted).toEqual([{ crime: 'drugs', item: 'heroin', unit: 'package', value: 3 }]);
  });

  it('has routes and means of transport, the most frequent first, and the photos', () => {
    expect(whole.tables?.routes).toContainEqual({ origin: 'LA', destination: 'VN', count: 2, flags: [] });
    expect(whole.tables?.transport[0]?.count).toBe(2);
    expect(whole.tables?.photos).toBe(3);
  });

  it('sums posts up to borders, and says who was quiet', () => {
    expect(whole.places.map(({ area, count }) => [area, count])).toEqual([
      ['KH-BAVET', 5],
      ['KH-POIPET', 1],
      ['KH-CHREY-THOM', 0],
    ]);
    expect(whole.segments.map(({ segment, count }) => [segment, count])).toEqual([
      ['KH-VN', 5],
      ['KH-TH', 1],
    ]);
  });

  it('puts the numbers of its flags on kinds, substances and places', () => {
    expect(whole.flags.map(({ number, flag }) => [number, flag.place.id, flag.finding.kind])).toEqual([
      [1, 'KH-BAVET', 'rising'],
      [2, 'KH-POIPET', 'silent'],
      [3, 'KH-POIPET', 'first-ever'],
    ]);
    expect(whole.substances[0]?.flags).toEqual([1]);
    expect(whole.kinds.find(({ crime }) => crime === 'wildlife')?.flags).toEqual([3]);
    expect(whole.places.map(({ flags }) => flags)).toEqual([[1], [2, 3], []]);
  });

  it('puts them on routes and means of transport that are new', () => {
    const means = whole.tables?.transport[0]?.code;
    const first = { kind: 'first-ever' as const, observed: 1, weeksKnown: 60, probability: 0.004, completeness: 1 };
    const subjects = [{ route: 'LA-VN' }, { transport: means }] as TrendFlag['subject'][];
    const flags = subjects.map((subject, index) =>
      trendFlag('2026-11-02', { id: `new-${index}`, subject, finding: first }),
    );
    const { tables, flags: numbered } = reportOf(reportFigures(november), flags, november);
    const numberOf = (id: string) => numbered.find(({ flag }) => flag.id === id)?.number;
    expect(tables?.routes.find(({ origin }) => origin === 'LA')?.flags).toEqual([numberOf('new-0')]);
    expect(tables?.transport[0]?.flags).toEqual([numberOf('new-1')]);
    expect(tables?.detection.flatMap((row) => row.flags)).toEqual([]);
  });

  it('has the days that were not counted', () => {
    const figures = reportFigures(november);
    const days = figures.days.filter(({ area, day }) => area !== 'KH-POIPET' || day !== '2026-11-03');
    const { completeness } = reportOf({ ...figures, days }, [], november);
    expect(completeness).toEqual({ expected: 90, counted: 89, missing: ['KH-POIPET 2026-11-03'] });
  });
});

describe('a report that is not over', () => {
  const running = reportOf(reportFigures(november, { today: '2026-11-11' }), [], november);

  it('is laid beside as many days of the month before', () => {
    expect(running.isRunning).toBe(true);
    expect(running.total).toMatchObject({ count: 4, before: 3 });
    expect(running.stretches.at(-1)?.from).toBe('2026-11-09');
    expect(running.completeness).toMatchObject({ expected: 30, counted: 30 });
  });
});

describe('the report of a week', () => {
  it('has its days', () => {
    const { stretches, total } = reportOf(reportFigures(week), [], week);
    expect(total.count).toBe(3);
    expect(stretches.map(({ count }) => count)).toEqual([0, 2, 1, 0, 0, 0, 0]);
  });
});

describe('a report with little to compare', () => {
  it('says nothing of what is usual before a quarter of days is known', () => {
    const figures = reportFigures(november);
    const yearBefore = figures.yearBefore.filter(({ day }) => day >= '2026-09-01');
    expect(reportOf({ ...figures, yearBefore, before: [] }, [], november).total).toEqual({
      count: 6,
      before: undefined,
      usual: undefined,
    });
  });
});

describe('the flags of a report', () => {
  const at = (area: string) => reportOf(reportFigures(november, { area, areas: [area] }), trendFlags, november).flags;

  it.each([
    ['KH-BAVET', ['rising']],
    ['KH-POIPET', ['silent', 'first-ever']],
    ['KH-CHREY-THOM', []],
  ])('of %s are those of its own place', (area, kinds) => {
    expect(at(area).map(({ flag }) => flag.finding.kind)).toEqual(kinds);
  });

  it('leave out what later counts no longer bear, and what belongs to other weeks', () => {
    const flags = [trendFlag('2026-11-16', { state: 'revised' }), trendFlag('2026-12-07'), trendFlag('2026-10-19')];
    expect(reportOf(reportFigures(november), flags, november).flags).toEqual([]);
  });
});
