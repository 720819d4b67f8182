import { describe, expect, it } from 'vitest';
import type { Caller } from '../../../../shared/foundation/caller.ts';
import { editionOf } from '../../../../shared/reports/report-edition.ts';
import { readReport } from '../../../../shared/reports/workflows/read-report.ts';
import { administrator, analyst, authority, officer } from '../../../fixtures/incidents/reports.ts';

const pages = {
  read: async ({ edition, area, audience }: { edition: string; area: string; audience: string }, language: string) =>
    edition === '2026-11' ? `${area} ${audience} ${language}` : undefined,
};
const ports = { scope: 'kh', areas: ['KH-BAVET', 'KH-POIPET'], pages };
const regionAnalyst: Caller = { person: 'person-9', roles: ['region-analyst'] };

const read = (caller: Caller, query: { blo?: string; language?: 'km' } = {}, month = '2026-11', scope = 'kh') =>
  readReport(
    { path: { edition: editionOf(`${month}-01`, 'month') }, query, caller, language: 'en' },
    { ...ports, scope, areas: scope === 'region' ? ['kh'] : ports.areas },
  );

describe('a report is read', () => {
  it.each([
    ['by an officer: that of the country', officer(), {}, 'kh released en'],
    ['by an officer: that of the own BLO', officer(), { blo: 'KH-BAVET' }, 'KH-BAVET released en'],
    ['by an analyst: that of any BLO', analyst, { blo: 'KH-POIPET' }, 'KH-POIPET released en'],
    ['by the authority, with people as they were counted', authority, { blo: 'KH-POIPET' }, 'KH-POIPET authority en'],
    ['in the language that is asked for', authority, { language: 'km' as const }, 'kh authority km'],
  ])('%s', async (_, caller, query, page) => {
    expect(await read(caller, query)).toBe(page);
  });

  it('in the region by its analyst, as countries released it', async () => {
    expect(await read(regionAnalyst, {}, '2026-11', 'region')).toBe('region released en');
  });

  it.each([
    ['an officer: that of another BLO', officer(), { blo: 'KH-POIPET' }, 'kh', 'not-yours'],
    ['an administrator', administrator, {}, 'kh', 'not-yours'],
    ["a region's analyst in a country", regionAnalyst, {}, 'kh', 'not-yours'],
    ['an officer in the region', officer(), {}, 'region', 'not-yours'],
    ['anybody: that of a BLO of another country', authority, { blo: 'VN-MOC-BAI' }, 'kh', 'not-found'],
    ['a BLO of the region', regionAnalyst, { blo: 'KH-BAVET' }, 'region', 'not-found'],
  ] as const)('never by %s', async (_, caller, query, scope, kind) => {
    await expect(read(caller, query, '2026-11', scope)).rejects.toMatchObject({ kind });
  });

  it('as not found where there is no page', async () => {
    await expect(read(authority, {}, '2020-01')).rejects.toMatchObject({ kind: 'not-found' });
  });
});
