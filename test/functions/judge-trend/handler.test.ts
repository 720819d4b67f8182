import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { routeOf } from '../../../shared/foundation/endpoint.ts';
import { trendRepository } from '../../../shared/trends/aws/trend-repository.dynamodb.ts';
import * as contract from '../../../shared/trends/opinions/contract.ts';
import { askHandler } from '../../fixtures/ask-handler.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';
import { trendFlag } from '../../fixtures/trends/trend-flag.ts';

const today = new Date().toISOString().slice(0, 10);
const flag = trendFlag(today);
let engine: DynamoEngine;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('statistics', 'plain');
  await trendRepository(engine.client, 'statistics', 'kh').save(flag);
  const environment = {
    ...{ AWS_REGION: 'ap-southeast-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
    ...{ SCOPE: 'kh', TIME_ZONE: 'Asia/Phnom_Penh', STATISTICS_TABLE: 'statistics' },
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await engine.stop();
});

const judge = async (id: string, body: unknown, role = 'officer') => {
  const { handler } = await import('../../../functions/judge-trend/handler.ts');
  return askHandler(handler, routeOf(contract.judgeTrend), { role, blo: 'KH-BAVET', path: { id }, body });
};

const usefulness = async () => {
  const { handler } = await import('../../../functions/read-trends/handler.ts');
  return askHandler(handler, routeOf(contract.readUsefulness), { blo: 'KH-BAVET' });
};

describe('an opinion on a flag', () => {
  it('is kept in the table, and counted', async () => {
    const answer = await judge(flag.id, { opinion: 'useful' });
    expect(answer).toMatchObject({ status: 200, body: { flagId: flag.id, topic: 'KH-BAVET', opinion: 'useful' } });
    expect(answer.text).not.toContain('person-1');
    const { status, body } = await usefulness();
    expect(status).toBe(200);
    expect(body.kinds[0]).toEqual({ kind: 'rising', told: 1, useful: 1, expected: 0 });
  });

  it.each([
    ['another word', flag.id, { opinion: 'wrong' }, 'officer', 422],
    ['a member more', flag.id, { opinion: 'useful', why: 'x' }, 'officer', 422],
    ['no flag', trendFlag('2020-01-06').id, { opinion: 'useful' }, 'officer', 404],
    ['an analyst', flag.id, { opinion: 'useful' }, 'analyst', 403],
  ])('with %s is refused, and nothing is kept', async (_, id, body, role, status) => {
    const before = (await usefulness()).body;
    expect((await judge(id, body, role)).status).toBe(status);
    expect((await usefulness()).body).toEqual(before);
  });
});
