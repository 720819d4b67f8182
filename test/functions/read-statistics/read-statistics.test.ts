import { describe, expect, it } from 'vitest';
import { readStatistics } from '../../../functions/read-statistics/read-statistics.ts';
import type { Caller } from '../../../shared/foundation/caller.ts';
import type { Report } from '../../../shared/incidents/report/report.ts';
import { figuresOf, merge } from '../../../shared/statistics/figures/figures.ts';
import { setOf } from '../../../shared/statistics/figures/incident-set.ts';
import { StatisticsAnswer } from '../../../shared/statistics/statistics-answer.ts';
import { StatisticsQuery } from '../../../shared/statistics/statistics-query.ts';
import {
  administrator,
  analyst,
  authority,
  drugReport,
  now,
  officer,
  traffickingReport,
} from '../../fixtures/incidents/reports.ts';
import { dailyStatisticsInMemory, releasesInMemory } from '../../fixtures/statistics/statistics.ts';

const regionAnalyst: Caller = { person: 'person-5', roles: ['region-analyst'] };
const nobody: Caller = { person: 'person-6', roles: [] };

const statisticsOf = async (days: [area: string, day: string, computedAt: string, reports: Report[]][]) => {
  const dailyStatistics = dailyStatisticsInMemory();
  for (const [area, day, computedAt, reports] of days)
    await dailyStatistics.save({
      area,
      day,
      computedAt,
      figures: merge(reports.map(figuresOf)),
      incidents: setOf(reports),
    });
  return dailyStatistics;
};

const cambodia = async (days: Parameters<typeof statisticsOf>[0] = []) => ({
  scope: 'kh',
  areas: ['KH-BAVET', 'KH-POIPET'],
  timeZone: 'Asia/Phnom_Penh',
  dailyStatistics: await statisticsOf(days),
  releases: releasesInMemory(),
  clock: () => now,
});

const region = async () => ({ ...(await cambodia()), scope: 'region', areas: ['kh', 'vn'], timeZone: 'Asia/Bangkok' });

const ask = (query: Record<string, string>) => StatisticsQuery.parse(query);

describe('reading statistics', () => {
  it('adds up all areas over the range, both its ends included, and says when they were counted', async () => {
    const ports = await cambodia([
      ['KH-BAVET', '2026-10-31', '2026-11-01T18:30:00.000Z', [drugReport()]],
      ['KH-BAVET', '2026-11-01', '2026-11-01T18:30:00.000Z', [drugReport()]],
      ['KH-POIPET', '2026-11-20', '2026-11-20T18:30:00.000Z', [drugReport(), traffickingReport()]],
      ['KH-POIPET', '2026-11-21', '2026-11-21T18:30:00.000Z', [drugReport()]],
    ]);
    const answer = await readStatistics(
      ask({ period: 'month', from: '2026-11-01', to: '2026-11-20' }),
      authority,
      ports,
    );
    expect(StatisticsAnswer.parse(answer)).toEqual({
      scope: 'kh',
      period: 'month',
      by: 'total',
      from: '2026-11-01',
      to: '2026-11-20',
      computedAt: '2026-11-20T18:30:00.000Z',
      revision: 2,
      completeness: { expected: 40, counted: 2, missing: expect.arrayContaining(['KH-POIPET 2026-11-01']) },
      units: expect.objectContaining({ kilograms: 'kilogram', incidents: 'incident', people: 'person' }),
      rows: [
        {
          period: '2026-11',
          incidents: 3,
          attempted: 0,
          completed: 3,
          seizures: 2,
          kilograms: 3.8,
          notInKilograms: 0,
          otherSeizures: 0,
          people: { suspect: 3, 'presumed-victim': 2 },
        },
      ],
      notes: [],
    });
  });

  it('ends today where the country is when nothing is asked for', async () => {
    const late = { ...(await cambodia()), clock: () => Date.parse('2026-11-22T17:30:00Z') };
    expect(await readStatistics(ask({}), analyst, late)).toMatchObject({
      from: '2026-10-25',
      to: '2026-11-23',
      rows: [],
    });
    const yangon = { ...late, timeZone: 'Asia/Yangon', clock: () => Date.parse('2026-11-22T17:29:59Z') };
    expect(await readStatistics(ask({}), analyst, yangon)).toMatchObject({ to: '2026-11-22' });
  });

  it('has no time of counting when nothing has been counted', async () => {
    expect(await readStatistics(ask({}), analyst, await cambodia())).not.toHaveProperty('computedAt');
  });

  it.each([
    ['officer', officer()],
    ['analyst', analyst],
    ['authority', authority],
  ])('of a country is for an %s', async (_, caller) => {
    await expect(readStatistics(ask({}), caller, await cambodia())).resolves.toMatchObject({ scope: 'kh' });
    await expect(readStatistics(ask({}), caller, await region())).rejects.toMatchObject({ kind: 'not-yours' });
  });

  it('of the region is for its own analysts', async () => {
    await expect(readStatistics(ask({}), regionAnalyst, await region())).resolves.toMatchObject({ scope: 'region' });
    await expect(readStatistics(ask({}), regionAnalyst, await cambodia())).rejects.toMatchObject({ kind: 'not-yours' });
  });

  it.each([
    ['an administrator', administrator],
    ['somebody without a role', nobody],
  ])('is not for %s', async (_, caller) => {
    await expect(readStatistics(ask({}), caller, await cambodia())).rejects.toMatchObject({ kind: 'not-yours' });
    await expect(readStatistics(ask({}), caller, await region())).rejects.toMatchObject({ kind: 'not-yours' });
  });

  it.each([
    [{ from: '2026-11-22', to: '2026-11-01' }, '/to'],
    [{ from: '2016-11-22' }, '/from'],
    [{ from: '2569-11-01', to: '2569-11-22' }, '/from'],
  ])('of %j is refused at %s', async (query, pointer) => {
    await expect(readStatistics(ask(query), analyst, await cambodia())).rejects.toMatchObject({
      kind: 'faults',
      faults: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
  });

  it('names what is not in the kilograms', async () => {
    const tablets = drugReport({ seizures: [{ substance: 'kratom', quantity: { value: 12, unit: 'tablet' } }] });
    const ports = await cambodia([['KH-BAVET', '2026-11-20', '2026-11-20T18:30:00.000Z', [tablets]]]);
    expect((await readStatistics(ask({ by: 'substance' }), analyst, ports)).notes).toEqual([
      '12 tablets of kratom have no published weight and are not in kilograms.',
    ]);
  });

  it('asks for longer periods when there would be too many rows', async () => {
    const now20 = '2026-11-20T18:30:00.000Z';
    const areas = Array.from({ length: 6 }, (_, index) => `KH-${'ABCDEF'[index]}`);
    const days = Array.from({ length: 1800 }, (_, index) =>
      new Date(Date.parse('2022-01-01') + index * 86_400_000).toISOString().slice(0, 10),
    );
    const dailyStatistics = {
      between: async (area: string) =>
        days.map((day) => ({ area, day, computedAt: now20, figures: {}, revision: 1, since: now20 })),
      incidentsBetween: async () => [],
    };
    const ports = { ...(await cambodia()), areas, dailyStatistics };
    const query = { from: '2022-01-01', to: '2026-12-01', by: 'area' };
    await expect(readStatistics(ask(query), analyst, ports)).rejects.toMatchObject({
      faults: [{ pointer: '/period', code: 'too-many' }],
    });
    await expect(readStatistics(ask({ ...query, period: 'week' }), analyst, ports)).resolves.toBeDefined();
  });
});
