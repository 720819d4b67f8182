import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dailyStatisticsRepository } from '../../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import { figuresOf, merge } from '../../../shared/statistics/figures/figures.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';
import { drugReport, traffickingReport } from '../../fixtures/incidents/reports.ts';

const table = 'blo-kh-statistics';
let engine: DynamoEngine;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable(table, 'plain');
  await dailyStatisticsRepository(engine.client, table).save({
    area: 'KH-BAVET',
    day: '2026-11-20',
    computedAt: '2026-11-20T18:30:00.000Z',
    figures: merge([figuresOf(drugReport()), figuresOf(traffickingReport())]),
  });
  for (const [name, value] of Object.entries({
    SCOPE: 'kh',
    AREAS: 'KH-BAVET,KH-POIPET',
    TIME_ZONE: 'Asia/Phnom_Penh',
    STATISTICS_TABLE: table,
    REPORT_BUCKET: 'blo-kh-reports',
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

const range = { from: '2026-11-01', to: '2026-11-30' };

const get = async (
  query: Record<string, string>,
  headers: Record<string, string> = {},
  groups = '[analyst]',
  routeKey = 'GET /v1/statistics',
) => {
  const { handler } = await import('../../../functions/read-statistics/handler.ts');
  const event = {
    routeKey,
    headers,
    queryStringParameters: query,
    requestContext: {
      requestId: 'req-1',
      authorizer: { jwt: { claims: { sub: 'person-2', token_use: 'id', 'cognito:groups': groups }, scopes: [] } },
    },
  };
  return handler(event as unknown as APIGatewayProxyEventV2WithJWTAuthorizer, {} as Context);
};

describe('GET /v1/statistics', () => {
  it('answers in JSON when nothing else is asked for', async () => {
    const { statusCode, headers, body } = await get({ ...range, period: 'month', by: 'area' });
    expect(statusCode).toBe(200);
    expect(headers?.['content-type']).toMatch(/^application\/json/);
    expect(JSON.parse(body ?? '')).toMatchObject({
      scope: 'kh',
      rows: [{ period: '2026-11', area: 'KH-BAVET', incidents: 2, kilograms: 1.9 }],
      computedAt: '2026-11-20T18:30:00.000Z',
    });
  });

  it('answers in CSV that a spreadsheet opens rightly', async () => {
    const { statusCode, headers, body } = await get({ ...range, by: 'role' }, { accept: 'text/csv' }, '[authority]');
    expect(statusCode).toBe(200);
    expect(headers?.['content-type']).toBe('text/csv; charset=utf-8');
    expect(body).toContain('\ufeffperiod,role,count\r\n2026-11-20,presumed-victim,2\r\n2026-11-20,suspect,2\r\n');
  });

  it('answers in nothing else', async () => {
    const { statusCode, headers } = await get(range, { accept: 'text/html' });
    expect(statusCode).toBe(406);
    expect(headers?.['content-type']).toBe('application/problem+json');
  });

  it.each([
    [{ by: 'colour' }, '/by'],
    [{ from: '2026-11-31' }, '/from'],
    [{ from: '2026-11-30', to: '2026-11-01' }, '/to'],
    [{ post: 'KH-BAVET' }, '/post'],
  ])('names the fault of %j', async (query, pointer) => {
    const { statusCode, body } = await get(query);
    expect(statusCode).toBe(422);
    expect(JSON.parse(body ?? '').errors).toMatchObject([{ pointer }]);
  });

  it.each(['[administrator]', '[region-analyst]', '[]'])('is not for %s', async (groups) => {
    expect((await get(range, {}, groups)).statusCode).toBe(403);
  });
});

describe('GET /v1/statistics/columns', () => {
  it.each(['[officer]', '[analyst]', '[authority]', '[region-analyst]'])('answers %s', async (groups) => {
    const { statusCode, body } = await get({}, {}, groups, 'GET /v1/statistics/columns');
    expect(statusCode).toBe(200);
    expect(JSON.parse(body ?? '').columns).toContainEqual(
      expect.objectContaining({ column: 'kilograms', unit: 'kilogram' }),
    );
  });

  it('is not for an administrator', async () => {
    expect((await get({}, {}, '[administrator]', 'GET /v1/statistics/columns')).statusCode).toBe(403);
  });
});
