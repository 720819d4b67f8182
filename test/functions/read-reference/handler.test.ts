import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { handler } from '../../../functions/read-reference/handler.ts';
import { ReferenceAnswer } from '../../../shared/code-lists/reference-answer.ts';

const get = (query: Record<string, string> = {}, headers: Record<string, string> = {}, groups = '[officer]') => {
  const event = {
    routeKey: 'GET /v1/reference',
    headers,
    queryStringParameters: query,
    requestContext: {
      requestId: 'req-1',
      authorizer: { jwt: { claims: { sub: 'person-3', token_use: 'id', 'cognito:groups': groups }, scopes: [] } },
    },
  };
  return handler(event as unknown as APIGatewayProxyEventV2WithJWTAuthorizer, {} as Context);
};

describe('GET /v1/reference', () => {
  it('answers in JSON that a tablet may keep for a day', async () => {
    const { statusCode, headers, body } = await get({ language: 'km' });
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-language': 'km',
      'cache-control': 'private, max-age=86400',
      vary: 'Accept-Language',
      etag: expect.stringMatching(/^W\/"[\w-]+"$/),
    });
    expect(ReferenceAnswer.parse(JSON.parse(body ?? '')).language).toBe('km');
  });

  it('answers 304 and nothing else to a tablet that has it, gzip or not', async () => {
    const { headers } = await get({ language: 'km' });
    const known = { 'if-none-match': String(headers?.['etag']), 'accept-encoding': 'gzip' };
    const answer = await get({ language: 'km' }, known);
    expect(answer.statusCode).toBe(304);
    expect(answer.body).toBeUndefined();
    expect(answer.headers).toMatchObject({ etag: headers?.['etag'], 'cache-control': 'private, max-age=86400' });
  });

  it('answers anew to a tablet that has another version', async () => {
    const answer = await get({ language: 'km' }, { 'if-none-match': 'W/"2020-01-01-km-0000000000000000"' });
    expect(answer.statusCode).toBe(200);
  });

  it('goes by Accept-Language when no language is named', async () => {
    const { headers } = await get({}, { 'accept-language': 'fr, vi;q=0.5' });
    expect(headers?.['content-language']).toBe('vi');
  });

  it('comes as gzip to whoever takes it', async () => {
    const { body, isBase64Encoded, headers } = await get({ language: 'lo' }, { 'accept-encoding': 'gzip' });
    expect(isBase64Encoded).toBe(true);
    expect(headers?.['vary']).toBe('Accept-Language, Accept-Encoding');
    expect(JSON.parse(gunzipSync(Buffer.from(body ?? '', 'base64')).toString())).toMatchObject({ language: 'lo' });
  });

  it.each([
    [{ language: 'fr' }, '/language'],
    [{ language: 'km-KH' }, '/language'],
    [{ language: '' }, '/language'],
    [{ list: 'sweets' }, '/list'],
    [{ list: '' }, '/list'],
    [{ lists: 'crimes' }, '/lists'],
  ])('names the fault of %j', async (query, pointer) => {
    const { statusCode, body, headers } = await get(query);
    expect(statusCode).toBe(422);
    expect(headers?.['cache-control']).toBe('no-store');
    expect(JSON.parse(body ?? '').errors).toMatchObject([{ pointer }]);
  });

  it.each(['[officer]', '[analyst]', '[authority]', '[administrator]', '[region-analyst]'])(
    'is for the role %s',
    async (groups) => {
      expect((await get({ list: 'crimes' }, {}, groups)).statusCode).toBe(200);
    },
  );

  it('is not for somebody without a role', async () => {
    expect((await get({}, {}, '[]')).statusCode).toBe(403);
  });
});
