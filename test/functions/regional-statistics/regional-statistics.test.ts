import { describe, expect, it } from 'vitest';
import { regionalStatistics } from '../../../functions/regional-statistics/regional-statistics.ts';
import type { PeopleRelease } from '../../../shared/statistics/disclosure/people-release.ts';
import type { ExchangeMessage } from '../../../shared/statistics/exchange-message.ts';
import { figuresOf, merge, withoutPeople } from '../../../shared/statistics/figures/figures.ts';
import { drugReport, now } from '../../fixtures/incidents/reports.ts';
import { dailyStatisticsInMemory, releasesInMemory } from '../../fixtures/statistics/statistics.ts';

const topicPrefix = 'arn:aws:sns:ap-southeast-1:999999999999:blo-region-exchange-';
const members = { countries: ['kh', 'vn'], topicPrefix };

const seizures = (count: number) => withoutPeople(merge(Array.from({ length: count }, () => figuresOf(drugReport()))));

const messageOf = (change: Partial<ExchangeMessage> = {}): ExchangeMessage => ({
  revision: 1,
  country: 'kh',
  day: '2026-11-20',
  computedAt: '2026-11-20T18:30:00.000Z',
  figures: seizures(1),
  ...change,
});

const region = () => {
  const dailyStatistics = dailyStatisticsInMemory();
  const releases = releasesInMemory();
  const takes = (message: unknown, topic = 'kh') =>
    regionalStatistics({ topicArn: `${topicPrefix}${topic}`, text: JSON.stringify(message) }, members, {
      dailyStatistics,
      releases,
      clock: () => now,
    });
  return { takes, kept: dailyStatistics.kept, released: releases.kept };
};

describe('figures of a country', () => {
  it('are kept under the country whose topic they came by', async () => {
    const { takes, kept } = region();
    await takes(messageOf());
    await takes(messageOf({ country: 'vn' }), 'vn');
    const { figures, computedAt } = messageOf();
    expect(kept.get('kh 2026-11-20')).toMatchObject({ area: 'kh', day: '2026-11-20', computedAt, figures });
    expect([...kept.keys()]).toEqual(['kh 2026-11-20', 'vn 2026-11-20']);
  });

  it('stay the same when they come again, and those computed last stay in whatever order they come', async () => {
    const early = messageOf({ figures: seizures(1) });
    const late = messageOf({ computedAt: '2026-11-21T18:30:00.000Z', figures: seizures(2) });
    for (const order of [
      [early, late],
      [late, early],
      [late, early, late, early, early],
    ]) {
      const { takes, kept } = region();
      for (const message of order) await takes(message);
      expect([...kept.values()].map(({ figures }) => figures)).toEqual([late.figures]);
    }
  });

  it.each([
    ['another country claims', 'vn'],
    ['a country that takes no part sends', 'th'],
    ['come by a topic with a longer name', 'kh-test'],
    ['come by no topic of the exchange', ''],
  ])('that %s are refused', async (_, topic) => {
    const { takes, kept } = region();
    await expect(takes(messageOf(), topic)).rejects.toMatchObject({ reason: 'other-topic' });
    expect(kept.size).toBe(0);
  });

  it('of a topic outside the exchange are refused, though it ends the same', async () => {
    const { kept } = region();
    const topicArn = 'arn:aws:sns:ap-southeast-1:111111111111:blo-region-exchange-kh';
    const ports = { dailyStatistics: dailyStatisticsInMemory(), releases: releasesInMemory(), clock: () => now };
    await expect(
      regionalStatistics({ topicArn, text: JSON.stringify(messageOf()) }, members, ports),
    ).rejects.toMatchObject({ reason: 'other-topic' });
    expect(kept.size).toBe(0);
  });

  it('from a clock that runs ahead are refused: nothing could ever replace them', async () => {
    const { takes, kept } = region();
    await expect(takes(messageOf({ computedAt: '2031-01-01T00:00:00.000Z' }))).rejects.toMatchObject({
      reason: 'from-the-future',
    });
    expect(kept.size).toBe(0);
  });

  it.each([
    ['of another shape', { ...messageOf(), revision: 2 }],
    ['with sex and age in them', { ...messageOf(), profiles: {} }],
    ['that are no figures', 'hello'],
  ])('%s are refused', async (_, message) => {
    const { takes, kept } = region();
    await expect(takes(message)).rejects.toThrow();
    expect(kept.size).toBe(0);
  });
});

describe('people of a country', () => {
  const release: PeopleRelease = {
    month: '2026-10',
    revision: 1,
    releasedAt: '2026-11-08T18:30:00.000Z',
    people: { suspect: 14, 'smuggled-migrant': 0, victim: '<10', 'presumed-victim': 0, witness: '<5' },
  };
  const told = (change: Partial<PeopleRelease> = {}) => ({
    revision: 1,
    country: 'kh',
    release: { ...release, ...change },
  });

  it('come as a release, which stays as it came first', async () => {
    const { takes, released } = region();
    await takes(told());
    await takes(told({ people: { ...release.people, suspect: 99 } }));
    await takes(told({ revision: 2, people: { ...release.people, suspect: 20 } }));
    expect(released.map(({ area, revision, people }) => [area, revision, people.suspect])).toEqual([
      ['kh', 1, 14],
      ['kh', 2, 20],
    ]);
  });

  it('are not kept from the figures of a day, whoever sends them', async () => {
    const { takes, kept } = region();
    await takes(messageOf({ figures: merge([figuresOf(drugReport())]) }));
    expect(kept.get('kh 2026-11-20')?.figures).toEqual(seizures(1));
  });

  it.each([
    ['by a topic of another country', told(), 'vn'],
    ['with a small number in it', told({ people: { ...release.people, witness: '<3' } as never }), 'kh'],
    ['for no month', told({ month: '2026-13' }), 'kh'],
    ['without a role', { ...told(), release: { ...release, people: { suspect: 14 } } }, 'kh'],
    ['with more than roles', { ...told(), release: { ...release, female: 2 } }, 'kh'],
    ['from the future', told({ releasedAt: '2031-01-01T00:00:00.000Z' }), 'kh'],
  ])('are refused %s', async (_, message, topic) => {
    const { takes, released } = region();
    await expect(takes(message, topic)).rejects.toThrow();
    expect(released).toEqual([]);
  });
});
