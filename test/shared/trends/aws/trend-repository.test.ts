import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trendRepository } from '../../../../shared/trends/aws/trend-repository.dynamodb.ts';
import type { TrendFlag } from '../../../../shared/trends/trend-flag.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';
import { trendFlag } from '../../../fixtures/trends/trend-flag.ts';

let engine: DynamoEngine;
beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('statistics', 'plain');
});
afterAll(() => engine.stop());

const flags: TrendFlag[] = [
  trendFlag('2026-11-16'),
  trendFlag('2026-11-09', { state: 'revised' }),
  trendFlag('2026-01-05'),
  trendFlag('2025-11-03', { state: 'closed', closed: { week: '2025-12-01', as: 'over' } }),
];

const all = async (found: AsyncIterable<TrendFlag>) => {
  const openedOf: string[] = [];
  for await (const { opened } of found) openedOf.push(opened);
  return openedOf;
};

describe('flags of trends', () => {
  it('are found by being open, or by when they opened; newest first; those of one country alone', async () => {
    const trends = trendRepository(engine.client, 'statistics', 'kh');
    for (const flag of flags) await trends.save(flag);
    await trendRepository(engine.client, 'statistics', 'la').save(trendFlag('2026-11-02'));
    const open = await trends.openOr('2026-11-01');
    expect(open.map(({ opened }) => opened).sort()).toEqual(['2026-01-05', '2026-11-09', '2026-11-16']);
    expect(await all(trends.newestFirst({}))).toEqual(['2026-11-16', '2026-11-09', '2026-01-05', '2025-11-03']);
    expect(await all(trends.newestFirst({ from: '2026-01-01', to: '2026-11-09' }))).toEqual([
      '2026-11-09',
      '2026-01-05',
    ]);
    const [, second] = flags;
    if (!second) throw new Error('no flag');
    expect(await all(trends.newestFirst({}, second))).toEqual(['2026-01-05', '2025-11-03']);
  });

  it('are saved whole, in the place of what they were', async () => {
    const trends = trendRepository(engine.client, 'statistics', 'kh');
    const closed = trendFlag('2026-11-16', { state: 'closed', closed: { week: '2026-12-14', as: 'over' } });
    await trends.save(closed);
    for await (const flag of trends.newestFirst({})) {
      expect(flag).toEqual(closed);
      break;
    }
  });
});
