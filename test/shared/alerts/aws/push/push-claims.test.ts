import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pushClaims } from '../../../../../shared/alerts/aws/push/push-claims.dynamodb.ts';
import type { PushClaims } from '../../../../../shared/alerts/push/push-service.ts';
import { type DynamoEngine, startDynamo } from '../../../../fixtures/aws/dynamo-engine.ts';

const start = Date.parse('2016-06-19T09:31:00Z');
let engine: DynamoEngine;
let claims: PushClaims;
beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('alerts', 'alerts');
  claims = pushClaims(engine.client, 'alerts', 45);
});
afterAll(() => engine.stop());

const push = (tablet: string) => ({ alertId: 'alert.1', stage: 'first', tablet });

describe('claims of pushes, on a real engine', () => {
  it('are given to one of many runs at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => claims.claim(push('at-once'), start)));
    expect(all.toSorted()).toEqual(['claimed', ...Array.from({ length: 7 }, () => 'held')]);
  });

  it.each(['taken', 'gone'] as const)('that were settled as %s stay so', async (outcome) => {
    await claims.claim(push(outcome), start);
    await claims.settle(push(outcome), outcome);
    expect(await claims.claim(push(outcome), start + 3_600_000)).toBe(outcome);
    await claims.settle(push(outcome), 'failed');
    expect(await claims.claim(push(outcome), start)).toBe(outcome);
  });

  it('that failed are free at once, and those of a run that died when its lease is over', async () => {
    await claims.claim(push('failed'), start);
    await claims.settle(push('failed'), 'failed');
    expect(await claims.claim(push('failed'), start + 1)).toBe('claimed');
    expect(await claims.claim(push('failed'), start + 45_000)).toBe('held');
    expect(await claims.claim(push('failed'), start + 45_001)).toBe('claimed');
  });

  it('are of one stage and one tablet', async () => {
    expect(await claims.claim(push('one'), start)).toBe('claimed');
    expect(await claims.claim({ ...push('one'), stage: 'again' }, start)).toBe('claimed');
    expect(await claims.claim(push('other'), start)).toBe('claimed');
  });
});
