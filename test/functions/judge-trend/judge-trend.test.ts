import { describe, expect, it } from 'vitest';
import { judgeTrend } from '../../../functions/judge-trend/judge-trend.ts';
import { readUsefulness } from '../../../functions/read-trends/read-trends.ts';
import type { Caller } from '../../../shared/foundation/caller.ts';
import { OpinionView, type TrendOpinion } from '../../../shared/trends/opinions/trend-opinion.ts';
import { Usefulness } from '../../../shared/trends/opinions/usefulness-of.ts';
import { TrendFlagId } from '../../../shared/trends/trend-flag.ts';
import { trendsInMemory } from '../../fixtures/trends/night-figures.ts';
import { trendFlag, trendFlags } from '../../fixtures/trends/trend-flag.ts';

const officer: Caller = { person: 'person-1', roles: ['officer'], blo: 'KH-BAVET' };
const colleague: Caller = { person: 'person-2', roles: ['officer'], blo: 'KH-BAVET' };
const authority: Caller = { person: 'person-3', roles: ['authority'] };
const clock = () => Date.parse('2026-11-26T02:00:00Z');

const newWorld = async () => {
  const trends = trendsInMemory();
  for (const flag of [...trendFlags, trendFlag('2025-11-03'), trendFlag('2026-10-05', { isTold: false })])
    await trends.save(flag);
  const said = new Map<string, TrendOpinion>();
  const opinions = {
    save: async (opinion: TrendOpinion) => void said.set(`${opinion.flagId} ${opinion.topic}`, opinion),
    all: async () => [...said.values()],
  };
  const newest = async function* ({ from = '' }: { from?: string | undefined }) {
    for await (const flag of trends.newestFirst({})) if (flag.opened >= from) yield flag;
  };
  const reading = { scope: 'kh', timeZone: 'Asia/Phnom_Penh', trends: { newestFirst: newest }, opinions, clock };
  return {
    said,
    judge: (id: string, opinion: 'useful' | 'expected', caller = officer) =>
      judgeTrend(id, opinion, caller, { trends, opinions, clock }),
    usefulness: async (caller = officer) => Usefulness.parse(await readUsefulness(caller, reading)),
  };
};
const [rising = trendFlag('2026-11-16')] = trendFlags;

describe('what a post says of a flag', () => {
  it('is kept once for a post, its last word, and names nobody', async () => {
    const { judge, said } = await newWorld();
    OpinionView.parse(await judge(rising.id, 'expected'));
    await judge(rising.id, 'useful', colleague);
    expect([...said.values()]).toEqual([
      { flagId: rising.id, kind: 'rising', topic: 'KH-BAVET', opinion: 'useful', at: '2026-11-26T02:00:00.000Z' },
    ]);
  });

  it('is refused of a flag that there is not, and of an officer without a post', async () => {
    const { judge, said } = await newWorld();
    await expect(judge('KH-BAVET.series.drugs.2020-01-06', 'useful')).rejects.toMatchObject({ kind: 'not-found' });
    const { blo: _, ...nowhere } = officer;
    await expect(judge(rising.id, 'useful', nowhere)).rejects.toMatchObject({ kind: 'not-yours' });
    expect(said.size).toBe(0);
  });

  it('is about any flag that a night can make, and about nothing else', () => {
    for (const { id } of trendFlags) expect(TrendFlagId.safeParse(id).success, id).toBe(true);
    for (const id of [
      '',
      'x',
      'KH-BAVET.series.drugs',
      '../../etc.series.x.2026-11-16',
      'KH-BAVET.series.a#b.2026-11-16',
    ])
      expect(TrendFlagId.safeParse(id).success, id).toBe(false);
  });
});

describe('the usefulness of kinds of findings', () => {
  it('counts what was told in a year and whom it helped', async () => {
    const { judge, usefulness } = await newWorld();
    await judge(rising.id, 'useful');
    await judge(rising.id, 'expected', authority);
    await judge(trendFlag('2025-11-03').id, 'useful');
    const { since, kinds } = await usefulness();
    expect(since).toBe('2025-11-27');
    expect(kinds).toEqual([
      { kind: 'rising', told: 1, useful: 1, expected: 1 },
      ...['first-ever', 'silent', 'shift', 'cluster'].map((kind) => ({ kind, told: 1, useful: 0, expected: 0 })),
    ]);
  });

  it('is for those who read figures', async () => {
    const { usefulness } = await newWorld();
    await expect(usefulness({ person: 'p', roles: ['administrator'] })).rejects.toMatchObject({ kind: 'not-yours' });
  });
});
