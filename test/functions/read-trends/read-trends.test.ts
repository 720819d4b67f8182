import { describe, expect, it } from 'vitest';
import { readTrends } from '../../../functions/read-trends/read-trends.ts';
import type { Caller } from '../../../shared/foundation/caller.ts';
import { TrendPage } from '../../../shared/trends/contract.ts';
import { TrendQuery, trendCursor } from '../../../shared/trends/trend-query.ts';
import { trendFlag } from '../../fixtures/trends/trend-flag.ts';

const poipet = { kind: 'blo' as const, id: 'KH-POIPET' };
const border = { kind: 'border' as const, id: 'KH-VN' };
const silent = { kind: 'silent' as const, observed: 0, expected: 6.1, weeks: 2, probability: 0.002, completeness: 0.9 };
const flags = [
  trendFlag('2026-11-16'),
  trendFlag('2026-11-09', { id: 'two', place: poipet, subject: undefined, finding: silent, falseShare: undefined }),
  trendFlag('2026-11-02', { id: 'three', place: border, subject: { crime: 'wildlife' }, isTold: false }),
  trendFlag('2026-10-26', { id: 'four', state: 'closed', closed: { week: '2026-11-23', as: 'over' } }),
];

const officer: Caller = { person: 'person-1', roles: ['officer'], blo: 'KH-BAVET' };
const authority: Caller = { person: 'person-3', roles: ['authority'] };

const trends = {
  newestFirst: async function* (_: object, before?: { id: string }) {
    yield* flags.slice(flags.findIndex(({ id }) => id === before?.id) + 1);
  },
};
const ports = { scope: 'kh', timeZone: 'Asia/Phnom_Penh', trends };
const list = async (query: Record<string, string> = {}, caller = officer, language: 'en' | 'vi' = 'en', scope = 'kh') =>
  TrendPage.parse(await readTrends(TrendQuery.parse(query), caller, language, { ...ports, scope }));
const idsOf = ({ trends: found }: TrendPage) => found.map(({ id }) => id);
const [first = ''] = flags.map(({ id }) => id);

describe('the list of trends', () => {
  it('says what was found, by what method, how sure it is, and one sentence', async () => {
    expect((await list()).trends[0]).toEqual({
      ...{ id: first, kind: 'rising', method: 'outbreak-cusum', place: { kind: 'blo', id: 'KH-BAVET' } },
      ...{ substance: 'methamphetamine', state: 'open', opened: '2026-11-16' },
      window: { from: '2026-11-09', to: '2026-11-22' },
      ...{ observed: 6, expected: 1.02, threshold: 3, probability: 0.0002, falseShare: 0.02, completeness: 0.9 },
      ...{ told: true, changedAt: '2026-11-22T19:30:00.000Z' },
      words: {
        language: 'en',
        text: 'Methamphetamine at Bavet: 6 seizures in 2 weeks; about 1 is usual here.',
      },
      reports:
        '/v1/incidents?blo=KH-BAVET&from=2026-11-08T17%3A00%3A00.000Z&to=2026-11-22T17%3A00%3A00.000Z&item=methamphetamine',
    });
  });

  it('speaks the language of the reader, and names a border by the country on its other side', async () => {
    const [, , third] = (await list({}, officer, 'vi')).trends;
    expect(third?.words.language).toBe('vi');
    const [, , inEnglish] = (await list()).trends;
    expect(inEnglish?.words.text).toContain('the border with Viet Nam');
  });

  it.each([
    [{ place: 'KH-POIPET' }, ['two']],
    [{ place: 'KH-VN' }, ['three']],
    [{ crime: 'wildlife' }, ['three']],
    [{ substance: 'methamphetamine' }, [first, 'four']],
    [{ kind: 'silent' }, ['two']],
    [{ state: 'closed' }, ['four']],
    [{ told: 'false' }, ['three']],
    [{ told: 'true', state: 'open' }, [first, 'two']],
    [{ substance: 'heroin' }, []],
  ])('is narrowed by %o', async (query, ids) => {
    expect(idsOf(await list(query))).toEqual(ids);
  });

  it('comes by pages, each flag once', async () => {
    const one = await list({ limit: '3' });
    expect(idsOf(one)).toEqual([first, 'two', 'three']);
    const two = await list({ limit: '3', cursor: one.cursor ?? '' });
    expect([idsOf(two), two.cursor]).toEqual([['four'], undefined]);
  });

  it('names reports to those alone who may list them', async () => {
    const namesOf = ({ trends: found }: TrendPage) => found.map(({ reports }) => reports !== undefined);
    expect(namesOf(await list())).toEqual([true, false, false, true]);
    expect(namesOf(await list({}, authority))).toEqual([true, true, false, true]);
  });

  it.each([
    ['an administrator', { ...authority, roles: ['administrator' as const] }, 'kh'],
    ['a region’s analyst in a country', { ...authority, roles: ['region-analyst' as const] }, 'kh'],
    ['an officer at the region', officer, 'region'],
  ])('is not for %s', async (_, caller, scope) => {
    await expect(list({}, caller, 'en', scope)).rejects.toMatchObject({ kind: 'not-yours' });
  });

  it.each([
    [{ from: '2026-11-02', to: '2026-11-01' }],
    [{ from: '2026-13-01' }],
    [{ place: '../x' }],
    [{ limit: '0' }],
    [{ cursor: 'x' }],
    [{ colour: 'red' }],
  ])('refuses %o', async (query) => {
    const asked = async () => list(query as Record<string, string>);
    await expect(asked()).rejects.toThrow();
  });

  it('reads back its own cursors', () => {
    const position = { opened: '2026-11-16', id: first };
    expect(trendCursor.schema.parse(trendCursor.write(position))).toEqual(position);
  });
});
