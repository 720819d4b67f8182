import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Health } from '../../../shared/api/health.ts';

const get = async (routeKey: string) => {
  const { handler } = await import('../../../functions/describe-api/handler.ts');
  const event = { routeKey, headers: {}, requestContext: { requestId: 'req-1' } };
  return handler(event as unknown as APIGatewayProxyEventV2WithJWTAuthorizer, {} as Context);
};

const scopes = [
  ['kh', { SCOPE: 'kh', BLO: 'KH-BAVET', LANGUAGES: 'km,en' }, 'BLO Network, KH'],
  ['region', { SCOPE: 'region', LANGUAGES: 'en' }, 'BLO Network, region'],
] as const;

describe.each(scopes)('the open endpoints of %s', (scope, environment, title) => {
  beforeEach(() => {
    vi.resetModules();
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('GET /health says that the service is alive, and whose it is', async () => {
    const { statusCode, headers, body } = await get('GET /health');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    expect(Health.parse(JSON.parse(body ?? ''))).toEqual({ status: 'alive', scope });
  });

  it('GET /openapi.json answers with the document', async () => {
    const { statusCode, headers, body } = await get('GET /openapi.json');
    expect(statusCode).toBe(200);
    expect(headers?.['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(body ?? '')).toMatchObject({ openapi: '3.1.0', info: { title } });
  });

  it('any other route answers 404', async () => {
    expect((await get('GET /v1/incidents')).statusCode).toBe(404);
  });
});
