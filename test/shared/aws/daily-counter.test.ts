import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dailyCounter } from '../../../shared/aws/daily-counter.dynamodb.ts';
import type { DailyCounter } from '../../../shared/foundation/limits/daily-counter.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';

let engine: DynamoEngine;
let count: DailyCounter;
beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('counts', 'plain');
  count = dailyCounter(engine.client, 'counts');
});
afterAll(() => engine.stop());

describe('a counter of days, on a real engine', () => {
  it('takes as many as are allowed, also when all come at once, and more the next day and under another name', async () => {
    const of = { name: 'sms +85512345678', day: 20_000 };
    const taken = await Promise.all(Array.from({ length: 6 }, () => count(of, 4)));
    expect(taken.filter(Boolean)).toHaveLength(4);
    expect(await count(of, 4)).toBe(false);
    expect(await count({ ...of, day: 20_001 }, 4)).toBe(true);
    expect(await count({ ...of, name: 'person sokha' }, 4)).toBe(true);
  });

  it('writes no name into its table, and says when an item may go', async () => {
    const { Items = [] } = await engine.client.send(new ScanCommand({ TableName: 'counts' }));
    expect(JSON.stringify(Items)).not.toMatch(/12345678|sokha/);
    expect(Items.map(({ expiresAt }) => Number(expiresAt?.N)).sort()).toEqual(
      [20_002, 20_002, 20_003].map((day) => day * 86_400),
    );
  });
});
