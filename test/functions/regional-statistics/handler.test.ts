import type { Context, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dailyStatisticsRepository } from '../../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';

const table = 'blo-region-statistics';
const prefix = 'arn:aws:sns:ap-southeast-1:999999999999:blo-region-exchange-';
let engine: DynamoEngine;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable(table, 'plain');
  for (const [name, value] of Object.entries({
    COUNTRIES: 'kh,vn',
    STATISTICS_TABLE: table,
    EXCHANGE_TOPIC_PREFIX: prefix,
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
  }))
    vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await engine.stop();
});

const message = { revision: 1, country: 'kh', day: '2026-11-20', computedAt: '2026-11-20T18:30:00.000Z', figures: {} };

const envelope = (text: unknown, country = 'kh') =>
  JSON.stringify({ Type: 'Notification', TopicArn: `${prefix}${country}`, Message: JSON.stringify(text) });

const handle = async (bodies: string[]) => {
  const { handler } = await import('../../../functions/regional-statistics/handler.ts');
  const records = bodies.map((body, index) => ({ messageId: `m${index}`, body }));
  return handler({ Records: records } as unknown as SQSEvent, {} as Context, () => undefined);
};

describe("the region's inbox", () => {
  it('keeps what is good of a batch and gives back the rest, which so ends among the dead letters', async () => {
    const answer = await handle([
      envelope(message),
      envelope(message, 'vn'),
      JSON.stringify(message),
      envelope({ ...message, figures: { drugs: { people: { victim: { female: 1 } } } } }),
      envelope({ ...message, day: '2026-11-21' }),
    ]);
    expect(answer?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).sort()).toEqual(['m1', 'm2', 'm3']);
    const kept = await dailyStatisticsRepository(engine.client, table).between('kh', {
      from: '2026-11-01',
      to: '2026-11-30',
    });
    expect(kept.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-21']);
    expect(
      await dailyStatisticsRepository(engine.client, table).between('vn', { from: '2026-11-01', to: '2026-11-30' }),
    ).toEqual([]);
  });
});
