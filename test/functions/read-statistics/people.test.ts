import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatistics } from '../../../functions/read-statistics/read-statistics.ts';
import type { Caller } from '../../../shared/foundation/caller.ts';
import type { Report } from '../../../shared/incidents/report/report.ts';
import { type PersonRole, personRoles } from '../../../shared/reference/people.ts';
import { columnsFor } from '../../../shared/statistics/columns-for.ts';
import { dimensionNames, mayCombine } from '../../../shared/statistics/cross-tables/dimensions.ts';
import { releaseAfter } from '../../../shared/statistics/disclosure/people-release.ts';
import { fewPeople, leastShown } from '../../../shared/statistics/disclosure/shown-count.ts';
import { figuresOf, merge } from '../../../shared/statistics/figures/figures.ts';
import { setOf } from '../../../shared/statistics/figures/incident-set.ts';
import { statisticsCsv } from '../../../shared/statistics/statistics-csv.ts';
import { StatisticsQuery } from '../../../shared/statistics/statistics-query.ts';
import { analyst, authority, drugReport, now, officer, traffickingReport } from '../../fixtures/incidents/reports.ts';
import { dailyStatisticsInMemory, releasesInMemory } from '../../fixtures/statistics/statistics.ts';

const regionAnalyst: Caller = { person: 'person-5', roles: ['region-analyst'] };

/** The true numbers of one BLO in one month. */
type Cell = { blo: string; month: string; people: Partial<Record<PersonRole, number>> };

const blos = ['KH-BAVET', 'KH-POIPET'];
const months = ['2026-09', '2026-10'];

const reportOf = ({ blo, people }: Cell): Report =>
  traffickingReport({
    blo,
    people: Object.entries(people)
      .filter(([, count]) => count > 0)
      .map(([role, count]) => ({ role, sex: 'female', ageGroup: '15-17', count })),
  });

const hasPeople = ({ people }: Cell): boolean => Object.values(people).some((count) => count > 0);

/** A country that was counted on a day of each month, and released as a night does. */
const countryOf = async (cells: readonly Cell[]) => {
  const dailyStatistics = dailyStatisticsInMemory();
  const releases = releasesInMemory();
  const computedAt = '2026-11-20T18:30:00.000Z';
  for (const month of months) {
    const people = merge(
      cells.filter((cell) => cell.month === month && hasPeople(cell)).map((cell) => figuresOf(reportOf(cell))),
    );
    const byRole = Object.values(people)[0]?.people ?? {};
    await releases.insertOnce('kh', releaseAfter([], { month, people: byRole, releasedAt: computedAt }));
    for (const blo of blos) {
      const reports = [
        drugReport({ blo, people: undefined }),
        ...cells.filter((cell) => cell.blo === blo && cell.month === month && hasPeople(cell)).map(reportOf),
      ];
      const counted = { area: blo, day: `${month}-15`, computedAt };
      await dailyStatistics.save({ ...counted, figures: merge(reports.map(figuresOf)), incidents: setOf(reports) });
    }
  }
  return { scope: 'kh', areas: blos, timeZone: 'Asia/Phnom_Penh', dailyStatistics, releases, clock: () => now };
};

const ranges = [
  { from: '2026-09-01', to: '2026-10-31' },
  { from: '2026-09-01', to: '2026-09-30' },
  { from: '2026-10-01', to: '2026-10-31' },
  { from: '2026-09-15', to: '2026-10-31' },
  { from: '2026-01-01', to: '2026-11-20' },
  { from: '2026-09-15', to: '2026-09-15' },
];

const tables = [
  'total',
  ...dimensionNames,
  'crime,role',
  'area,role',
  'sex,age-group',
  'area,crime',
  'role,citizenship',
];
const narrowings = [{}, { blo: 'KH-BAVET' }, { crime: 'trafficking-in-persons' }, { crime: 'drugs' }];

/** Every question that the API takes about people, in every narrowing; the answers with their notes, and as files. */
const allAnswers = async (caller: Caller, ports: Awaited<ReturnType<typeof countryOf>>): Promise<string[]> => {
  const answers: string[] = [];
  for (const period of ['day', 'week', 'month', 'quarter', 'year'])
    for (const range of ranges)
      for (const by of tables)
        for (const narrowed of narrowings) {
          const query = StatisticsQuery.parse({ ...range, ...narrowed, period, by, sources: 'true' });
          const answer = await readStatistics(query, caller, ports);
          answers.push(JSON.stringify(answer), statisticsCsv(answer.rows, query.by));
        }
  return answers;
};

const withPeople = (victims: number, suspects: number): Cell[] => [
  { blo: 'KH-BAVET', month: '2026-09', people: { victim: victims, suspect: suspects } },
  { blo: 'KH-POIPET', month: '2026-09', people: { suspect: 6 } },
  { blo: 'KH-POIPET', month: '2026-10', people: { victim: 12, witness: 2 } },
];

describe('people in statistics', () => {
  const year = { from: '2026-01-01', to: '2026-11-20' };
  const rowsFor = async (caller: Caller, query: Record<string, string>, cells = withPeople(3, 2)) =>
    (await readStatistics(StatisticsQuery.parse({ ...year, ...query }), caller, await countryOf(cells))).rows;

  it('are exact for the authority, by every dimension', async () => {
    expect(await rowsFor(authority, { period: 'year', by: 'role' })).toEqual([
      { period: '2026', role: 'suspect', count: 8 },
      { period: '2026', role: 'victim', count: 15 },
      { period: '2026', role: 'witness', count: 2 },
    ]);
    expect(await rowsFor(authority, { period: 'day', by: 'area,sex', from: '2026-09-15', to: '2026-09-15' })).toEqual([
      { period: '2026-09-15', area: 'KH-BAVET', sex: 'female', count: 5 },
      { period: '2026-09-15', area: 'KH-POIPET', sex: 'female', count: 6 },
    ]);
  });

  it('are released by month to others, small numbers marked, and sums made of releases alone', async () => {
    for (const caller of [analyst, officer()]) {
      const byMonth = await rowsFor(caller, { period: 'month', by: 'total' });
      expect(byMonth.map(({ period, people }) => [period, people])).toEqual([
        ['2026-09', { suspect: 8, victim: '<10' }],
        ['2026-10', { victim: 12, witness: '<5' }],
      ]);
      expect(await rowsFor(caller, { period: 'year', by: 'role' })).toEqual([
        { period: '2026', role: 'suspect', count: 8 },
        { period: '2026', role: 'victim', count: '13-21' },
        { period: '2026', role: 'witness', count: '<5' },
      ]);
    }
  });

  it.each([
    ['a day', { period: 'day' }],
    ['a week', { period: 'week' }],
    ['a BLO', { period: 'month', by: 'area' }],
    ['one BLO', { period: 'month', blo: 'KH-BAVET' }],
    ['a province', { period: 'year', by: 'province' }],
    ['a kind of crime', { period: 'month', by: 'crime' }],
    ['one kind of crime', { period: 'month', crime: 'trafficking-in-persons' }],
    ['where a drug was found', { period: 'month', substance: 'methamphetamine' }],
    ['a sex', { period: 'year', by: 'sex' }],
    ['a role by kind of crime', { period: 'year', by: 'crime,role' }],
    ['a part of a month', { period: 'month', from: '2026-10-02', to: '2026-10-31' }],
  ])('of %s are shown to the authority alone', async (_, query) => {
    for (const caller of [analyst, officer()])
      expect(JSON.stringify(await rowsFor(caller, query))).not.toMatch(/people|count"/);
  });

  it('of a month that was not released are in no row', async () => {
    const ports = await countryOf(withPeople(3, 2));
    const query = StatisticsQuery.parse({ ...year, period: 'month' });
    const { rows, notes } = await readStatistics(query, analyst, { ...ports, releases: releasesInMemory() });
    expect(JSON.stringify(rows)).not.toContain('people');
    expect(notes).toContain('No people of these rows have been released.');
  });

  it('of the region are those that each country released, and their sum', async () => {
    const { dailyStatistics, releases, ...ports } = await countryOf([]);
    const computedAt = '2026-11-20T18:30:00.000Z';
    for (const [area, victim] of Object.entries({ kh: 12, vn: 2, th: 11 })) {
      await dailyStatistics.save({ area, day: '2026-08-15', computedAt, figures: {} });
      await releases.insertOnce(
        area,
        releaseAfter([], { month: '2026-08', people: { victim }, releasedAt: computedAt }),
      );
    }
    const region = { ...ports, dailyStatistics, releases, scope: 'region', areas: ['kh', 'vn', 'th'] };
    const ask = async (by: string) =>
      (await readStatistics(StatisticsQuery.parse({ ...year, period: 'month', by }), regionAnalyst, region)).rows;
    expect((await ask('area')).map(({ area, people }) => [area, people])).toEqual([
      ['kh', { victim: 12 }],
      ['th', { victim: 11 }],
      ['vn', { victim: '<10' }],
    ]);
    expect(await ask('role')).toEqual([{ period: '2026-08', role: 'victim', count: '24-32' }]);
    expect(await ask('area,role')).toContainEqual({ period: '2026-08', area: 'vn', role: 'victim', count: '<10' });
  });
});

/**
 * The strongest attacker there is: one who has every answer that the API gives, and any amount of arithmetic. If every
 * answer is the same to the letter whichever number stands behind a mark, no sum, no linear program and no search can tell
 * one from the other. So the numbers behind a mark are tried, all of them.
 */
describe('an attacker who has every answer', () => {
  it('cannot tell which number stands behind a mark: all answers are the same for each', async () => {
    const [first = [], ...others] = await Promise.all(
      [1, 2, 5, 9].map(async (victims) => allAnswers(analyst, await countryOf(withPeople(victims, 2)))),
    );
    expect(first.length).toBeGreaterThan(4000);
    for (const answers of others) expect(answers).toEqual(first);
  }, 120_000);

  it('cannot tell where in the country the people were, or of which sex and age', async () => {
    const [here, there] = await Promise.all(
      ['KH-BAVET', 'KH-POIPET'].map((blo) =>
        countryOf([{ blo, month: '2026-09', people: { 'smuggled-migrant': 30 } }]),
      ),
    );
    if (!here || !there) throw new Error('There are two.');
    const shown = async (ports: typeof here) => {
      const query = StatisticsQuery.parse({ ...ranges[0], period: 'month', by: 'role' });
      return (await readStatistics(query, analyst, ports)).rows;
    };
    expect(await shown(here)).toEqual(await shown(there));
  });

  it('finds the number at once in the answers of the authority, so the attack is one', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(async (victims) => allAnswers(authority, await countryOf(withPeople(victims, 2)))),
    );
    expect(first).not.toEqual(second);
  }, 120_000);

  it('cannot tell in any random country', async () => {
    const counts = fc.record(
      Object.fromEntries(personRoles.map((role) => [role, fc.integer({ min: 0, max: 2 * leastShown(role) })])),
    );
    const cells = fc.tuple(counts, counts).map(([one, other]): Cell[] => [
      { blo: 'KH-BAVET', month: '2026-09', people: one },
      { blo: 'KH-POIPET', month: '2026-10', people: other },
    ]);
    await fc.assert(
      fc.asyncProperty(
        cells,
        fc.constantFrom(...personRoles),
        fc.integer({ min: 1, max: 9 }),
        async (some, role, other) => {
          const [changed, ...rest] = some;
          const count = changed?.people[role] ?? 0;
          fc.pre(changed !== undefined && count > 0 && count < leastShown(role) && other < leastShown(role));
          const swapped = [{ ...changed, people: { ...changed.people, [role]: other } }, ...rest] as Cell[];
          const [before, after] = await Promise.all([some, swapped].map(countryOf));
          for (const period of ['month', 'quarter', 'year'])
            for (const by of ['total', 'role']) {
              const query = StatisticsQuery.parse({ ...ranges[0], period, by });
              const answers = await Promise.all(
                [before, after].map((ports) => readStatistics(query, analyst, ports as never)),
              );
              expect(JSON.stringify(answers[1])).toBe(JSON.stringify(answers[0]));
              if (period === 'month') expect(JSON.stringify(answers[0])).toContain(fewPeople(role));
            }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('every table that may be asked for', () => {
  it('has columns', () => {
    for (const first of dimensionNames)
      for (const second of dimensionNames.filter((name) => name !== first && mayCombine([first, name])))
        expect(columnsFor([first, second]).length).toBeGreaterThan(3);
  });
});
