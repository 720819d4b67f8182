import { describe, expect, it } from 'vitest';
import { regionalStatistics } from '../../../functions/regional-statistics/regional-statistics.ts';
import type { ExchangeMessage } from '../../../shared/statistics/exchange-message.ts';
import { figuresOf, merge } from '../../../shared/statistics/figures/figures.ts';
import { drugReport, now } from '../../fixtures/incidents/reports.ts';
import { dailyStatisticsInMemory } from '../../fixtures/statistics/statistics.ts';

const topicPrefix = 'arn:aws:sns:ap-southeast-1:999999999999:blo-region-exchange-';
const members = { countries: ['kh', 'vn'], topicPrefix };

const seizures = (count: number) => merge(Array.from({ length: count }, () => figuresOf(drugReport())));

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
  const takes = (message: unknown, topic = 'kh') =>
    regionalStatistics({ topicArn: `${topicPrefix}${topic}`, text: JSON.stringify(message) }, members, {
      dailyStatistics,
      clock: () => now,
    });
  return { takes, kept: dailyStatistics.kept };
};

describe('figures of a country', () => {
  it('are kept under the country whose topic they came by', async () => {
    const { takes, kept } = region();
    await takes(messageOf());
    await takes(messageOf({ country: 'vn' }), 'vn');
    const { figures, computedAt } = messageOf();
    expect(kept.get('kh 2026-11-20')).toEqual({ area: 'kh', day: '2026-11-20', computedAt, figures });
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
    const ports = { dailyStatistics: dailyStatisticsInMemory(), clock: () => now };
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
