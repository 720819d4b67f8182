import { describe, expect, it } from 'vitest';
import { makeReports, type Ports } from '../../../functions/make-reports/make-reports.ts';
import { editionOf } from '../../../shared/reports/report-edition.ts';
import type { MadeOf } from '../../../shared/reports/report-store.ts';
import type { CountedDay } from '../../../shared/statistics/daily-statistics-repository.ts';
import { figuresOf, merge } from '../../../shared/statistics/figures/figures.ts';
import { setOf } from '../../../shared/statistics/figures/incident-set.ts';
import { drugReport } from '../../fixtures/incidents/reports.ts';
import { dailyStatisticsInMemory, releasesInMemory } from '../../fixtures/statistics/statistics.ts';
import { trendsInMemory } from '../../fixtures/trends/night-figures.ts';
import { trendFlag } from '../../fixtures/trends/trend-flag.ts';

const scope = { scope: 'kh', areas: ['KH-BAVET', 'KH-POIPET'], timeZone: 'Asia/Phnom_Penh' };
const october = editionOf('2026-10-10', 'month');
const suspects = (count: number) =>
  drugReport({ people: [{ role: 'suspect', sex: 'male', ageGroup: 'adult', count }] });

const counted = (area: string, day: string, reports: ReturnType<typeof drugReport>[], at: string): CountedDay => ({
  ...{ area, day, computedAt: at, figures: merge(reports.map(figuresOf)), incidents: setOf(reports) },
});

/** A country of two posts in memory; pages say what their model says, so that a test can read it. */
const country = async (suspectsAtBavet = 3) => {
  const days = dailyStatisticsInMemory();
  const releases = releasesInMemory();
  const trends = trendsInMemory();
  const pages = new Map<string, string>();
  const made = new Map<string, MadeOf>();
  await days.save(counted('KH-BAVET', '2026-10-05', [suspects(suspectsAtBavet)], '2026-10-05T18:30:00.000Z'));
  await days.save(counted('KH-POIPET', '2026-10-05', [], '2026-10-05T18:30:00.000Z'));
  const ports: Ports = {
    dailyStatistics: days,
    releases,
    trends,
    store: {
      put: async ({ edition, area, audience }, language, page) => {
        pages.set(`${edition} ${area} ${audience} ${language}`, page);
      },
      madeOf: async (edition) => made.get(edition) ?? {},
      noteMade: async (edition, madeOf) => {
        made.set(edition, madeOf);
      },
    },
    page: ({ total, people, flags }, language) =>
      JSON.stringify({ language, total: total.count, people, flags: flags.length }),
    digest: (text) => text,
    clock: () => Date.parse('2026-11-26T20:30:00.000Z'),
  };
  return { days, releases, trends, pages, made, ports };
};

describe('a night that makes reports', () => {
  it('makes a page of each post and of the country, for the authority and for all, in seven languages', async () => {
    const { pages, ports } = await country();
    const summary = await makeReports(scope, undefined, ports);
    // A month and a week of October have counted days.
    expect(summary).toEqual({ editions: 23, made: 6, pages: 6 * 14, unchanged: 0 });
    expect([...pages.keys()]).toContain('2026-10 kh released my');
    expect([...pages.keys()]).toContain('2026-W41 KH-BAVET authority km');
  });

  it('makes nothing anew when it is done twice', async () => {
    const { ports } = await country();
    await makeReports(scope, undefined, ports);
    expect(await makeReports(scope, undefined, ports)).toEqual({ editions: 23, made: 0, pages: 0, unchanged: 6 });
  });

  it('makes anew the reports of the post whose figures changed, and of the country', async () => {
    const { days, pages, ports } = await country();
    await makeReports(scope, [october], ports);
    await days.save(counted('KH-POIPET', '2026-10-05', [drugReport()], '2026-11-26T18:30:00.000Z'));
    pages.clear();
    expect(await makeReports(scope, [october], ports)).toMatchObject({ made: 2, unchanged: 1 });
    expect([...pages.keys()].filter((name) => name.includes('BAVET'))).toEqual([]);
  });

  it('makes anew what a flag stands on', async () => {
    const { trends, pages, ports } = await country();
    await makeReports(scope, [october], ports);
    await trends.save(trendFlag('2026-10-05'));
    expect(await makeReports(scope, [october], ports)).toMatchObject({ made: 2, unchanged: 1 });
    expect(pages.get('2026-10 KH-BAVET released en')).toContain('"flags":1');
  });

  it('goes on after it died: an edition whose pages were not all there is made again', async () => {
    const { ports, pages } = await country();
    const dies = async () => {
      throw new Error('the bucket does not answer');
    };
    await expect(
      makeReports(scope, [october], { ...ports, store: { ...ports.store, noteMade: dies } }),
    ).rejects.toThrow();
    pages.clear();
    expect(await makeReports(scope, [october], ports)).toMatchObject({ made: 3, pages: 42 });
  });

  it('shows people as they were counted to the authority alone', async () => {
    const { pages, ports } = await country(3);
    await makeReports(scope, [october], ports);
    expect(pages.get('2026-10 kh authority en')).toContain('{"role":"suspect","count":3}');
    for (const [name, page] of pages) if (name.includes('released')) expect(page).not.toContain('suspect');
  });

  it('leaves everybody else the same pages, whoever stands behind a mark', async () => {
    const [three, four] = await Promise.all([country(3), country(4)]);
    const release = { month: '2026-10', revision: 1, releasedAt: '2026-11-08T18:30:00.000Z' };
    const shown = { suspect: '<5', 'smuggled-migrant': 0, victim: 0, 'presumed-victim': 0, witness: 0 } as const;
    for (const { releases, ports } of [three, four]) {
      await releases.insertOnce('kh', { ...release, people: shown });
      await makeReports(scope, [october], ports);
    }
    const released = ({ pages }: typeof three) => [...pages].filter(([name]) => name.includes('released'));
    expect(released(three)).toEqual(released(four));
    expect(three.pages.get('2026-10 kh released en')).toContain('{"role":"suspect","count":"<5"}');
    expect(three.pages.get('2026-10 KH-BAVET released en')).not.toContain('<5');
  });

  it('makes one page of the region, of what countries released', async () => {
    const { days, pages, ports } = await country();
    await days.save({ ...counted('kh', '2026-10-05', [], '2026-10-05T20:00:00.000Z') });
    const region = { scope: 'region', areas: ['kh'], timeZone: 'Asia/Bangkok' };
    expect(await makeReports(region, [october], ports)).toMatchObject({ made: 1, pages: 7 });
    expect([...pages.keys()].every((name) => name.startsWith('2026-10 region released'))).toBe(true);
  });
});
