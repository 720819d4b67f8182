import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlannedApi } from '../../../../infra/local/assembly/plan.ts';
import { type Gateway, startGateway } from '../../../../infra/local/gateway/http-gateway.ts';
import { freePort } from '../fixtures/free-ports.ts';
import { startIssuer } from '../fixtures/issuer.ts';

let issuer: Awaited<ReturnType<typeof startIssuer>>;
let gateway: Gateway;
let asked: { functionArn: string; event: Record<string, unknown> }[] = [];
let reply: { payload: string; failed: boolean };

const answers = (value: unknown) => {
  reply = { payload: JSON.stringify(value), failed: false };
};

beforeAll(async () => {
  issuer = await startIssuer();
  const authorizer = { issuer: issuer.issuer, audiences: ['client'] };
  const routes: PlannedApi['routes'] = [
    { routeKey: 'GET /health', functionArn: 'health', scopes: [] },
    { routeKey: 'POST /v1/incidents', functionArn: 'submit', scopes: [], authorizer },
    { routeKey: 'GET /v1/incidents/{id}/receipt', functionArn: 'receipt', scopes: [] },
    { routeKey: 'GET /v1/scoped', functionArn: 'scoped', scopes: ['reports/read'], authorizer },
    { routeKey: 'POST /echo', functionArn: 'echo', scopes: [] },
  ];
  const api: PlannedApi = {
    id: 'blo-kh-api',
    stack: 'blo-kh',
    region: 'ap-southeast-1',
    port: await freePort(),
    routes,
  };
  gateway = await startGateway(api, async (functionArn, payload) => {
    asked.push({ functionArn, event: JSON.parse(payload) });
    return { requestId: 'r', ...reply };
  });
});
afterAll(async () => {
  await gateway.stop();
  await issuer.stop();
});

const ask = async (path: string, init: RequestInit = {}) => {
  asked = [];
  const answer = await fetch(`${gateway.url}${path}`, init);
  return { status: answer.status, headers: answer.headers, text: await answer.text(), event: asked[0]?.event };
};

const report = (authorization?: string) =>
  ask('/v1/incidents', {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
  });

describe('whoever shows a token', () => {
  it.each([
    ['an ID token', () => issuer.token()],
    [
      'an access token, which names its client and no audience',
      () => issuer.token({ aud: undefined, client_id: 'client', token_use: 'access' }),
    ],
    ['a token for several, us among them', () => issuer.token({ aud: ['other', 'client'] })],
  ])('is let through with %s', async (_name, token) => {
    answers({ statusCode: 201 });
    expect((await report(`Bearer ${await token()}`)).status).toBe(201);
    expect((await report(`bearer ${await token()}`)).status).toBe(201);
    expect((await report(await token())).status).toBe(201);
  });

  it.each<[string, () => string | Promise<string> | undefined]>([
    ['no token', () => undefined],
    ['no token after Bearer', () => 'Bearer '],
    ['something else', () => 'Bearer nonsense'],
    ['an expired token', () => issuer.token({ exp: issuer.now() - 1 })],
    ['a token that never ends', () => issuer.token({ exp: undefined })],
    ['a token for later', () => issuer.token({ nbf: issuer.now() + 60 })],
    ['a token of another pool', () => issuer.token({ iss: `${issuer.issuer}-of-vietnam` })],
    ['a token for another client', () => issuer.token({ aud: 'other' })],
    ['an access token of another client', () => issuer.token({ aud: undefined, client_id: 'other' })],
    ['a token signed by somebody else', () => issuer.forged()],
    ['an unsigned token', () => issuer.unsigned()],
    ['a token with a shared secret', () => issuer.symmetric()],
  ])('is refused with %s', async (_name, token) => {
    const given = await token();
    const { status, text, headers } = await report(given && `Bearer ${given}`);
    expect([status, text, asked]).toEqual([401, '{"message":"Unauthorized"}', []]);
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  it('is refused when a token that was good has expired since', async () => {
    const token = `Bearer ${await issuer.token({ exp: issuer.now() + 1 })}`;
    answers({ statusCode: 201 });
    expect((await report(token)).status).toBe(201);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await report(token)).status).toBe(401);
  });

  it('needs the scope that a route asks for', async () => {
    const read = async (scope?: string) =>
      (await ask('/v1/scoped', { headers: { authorization: `Bearer ${await issuer.token(scope ? { scope } : {})}` } }))
        .status;
    answers({ statusCode: 200 });
    expect([await read(), await read('other'), await read('other reports/read')]).toEqual([403, 403, 200]);
  });
});

describe('the event of a request', () => {
  it('is in payload format 2.0, with claims as texts', async () => {
    answers({ statusCode: 200 });
    const token = await issuer.token({
      'cognito:groups': ['officer', 'analyst'],
      'custom:blo': 'KH-BAVET',
      email_verified: true,
    });
    const { event } = await ask('/v1/incidents?a=1&a=2&b=x%20y&c', {
      method: 'POST',
      body: '{"ü":1}',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${token}`,
        Cookie: 'one=1; two=2',
        'X-Twice': 'a, b',
      },
    });
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'POST /v1/incidents',
      rawPath: '/v1/incidents',
      rawQueryString: 'a=1&a=2&b=x%20y&c',
      cookies: ['one=1', 'two=2'],
      headers: { 'content-type': 'application/json', 'x-twice': 'a, b', 'x-forwarded-proto': 'http' },
      queryStringParameters: { a: '1,2', b: 'x y', c: '' },
      requestContext: {
        accountId: '000000000000',
        apiId: 'blo-kh-api',
        authorizer: {
          jwt: {
            claims: {
              'cognito:groups': '[officer analyst]',
              'custom:blo': 'KH-BAVET',
              email_verified: 'true',
              iat: expect.stringMatching(/^\d+$/),
            },
            scopes: null,
          },
        },
        http: { method: 'POST', path: '/v1/incidents', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
        routeKey: 'POST /v1/incidents',
        stage: '$default',
        time: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
        timeEpoch: expect.any(Number),
      },
      body: '{"ü":1}',
      isBase64Encoded: false,
    });
    expect(Object.keys(event ?? {})).not.toContain('pathParameters');
    expect(event?.['headers']).not.toHaveProperty('cookie');
  });

  it('has no authorizer on an open route, no body and no query where there is none', async () => {
    answers({ statusCode: 200 });
    const { event } = await ask('/v1/incidents/a%20b/receipt');
    expect(event).toMatchObject({
      pathParameters: { id: 'a b' },
      rawPath: '/v1/incidents/a b/receipt',
      rawQueryString: '',
      isBase64Encoded: false,
    });
    for (const absent of ['body', 'queryStringParameters', 'cookies']) expect(event).not.toHaveProperty(absent);
    expect(event?.['requestContext']).not.toHaveProperty('authorizer');
  });

  it.each([
    ['application/json', false],
    ['application/json; charset=utf-8', false],
    ['text/csv', false],
    ['application/xml', false],
    ['image/jpeg', true],
    ['application/octet-stream', true],
  ])('carries a body of %s in Base64: %s', async (type, isBase64Encoded) => {
    answers({ statusCode: 200 });
    const { event } = await ask('/echo', { method: 'POST', body: 'ü', headers: { 'content-type': type } });
    expect(event).toMatchObject({ isBase64Encoded, body: isBase64Encoded ? Buffer.from('ü').toString('base64') : 'ü' });
  });
});

describe('the answer', () => {
  it('of a function that says that nothing has changed has its tag and no body; what the caller has goes in', async () => {
    answers({ statusCode: 304, headers: { etag: 'W/"2026-11-22-km-abc"', 'cache-control': 'private, max-age=86400' } });
    const { status, headers, text, event } = await ask('/health', {
      headers: { 'If-None-Match': 'W/"2026-11-22-km-abc"' },
    });
    expect([status, text, headers.get('etag'), headers.get('cache-control'), headers.get('content-length')]).toEqual([
      ...[304, '', 'W/"2026-11-22-km-abc"', 'private, max-age=86400', null],
    ]);
    expect(event).toMatchObject({ headers: { 'if-none-match': 'W/"2026-11-22-km-abc"' } });
  });

  it('is the function’s, header for header', async () => {
    answers({
      statusCode: 422,
      headers: { 'Content-Type': 'application/problem+json', 'X-One': 1 },
      cookies: ['a=1', 'b=2'],
      body: '{"ü":1}',
    });
    const { status, headers, text } = await ask('/health');
    expect([status, text, headers.get('content-type'), headers.get('x-one')]).toEqual([
      422,
      '{"ü":1}',
      'application/problem+json',
      '1',
    ]);
    expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it.each([
    [
      'bytes',
      { statusCode: 200, body: Buffer.from('bytes').toString('base64'), isBase64Encoded: true },
      200,
      'bytes',
      'text/plain; charset=utf-8',
    ],
    ['no body', { statusCode: 204 }, 204, '', 'text/plain; charset=utf-8'],
    ['no status', { id: 7 }, 200, '{"id":7}', 'application/json'],
    ['a text', 'hello', 200, 'hello', 'application/json'],
    ['a status that is none', { statusCode: 'good' }, 500, '{"message":"Internal Server Error"}', 'application/json'],
    [
      'a body that is none',
      { statusCode: 200, body: { a: 1 } },
      500,
      '{"message":"Internal Server Error"}',
      'application/json',
    ],
  ])('of a reply with %s', async (_name, value, status, body, type) => {
    answers(value);
    const answer = await ask('/health');
    expect([answer.status, answer.text, answer.headers.get('content-type')]).toEqual([status, body, type]);
  });

  it.each([
    ['a path that there is not', '/v2/incidents', 'GET', 404, '{"message":"Not Found"}'],
    ['a method that there is not', '/v1/incidents', 'DELETE', 404, '{"message":"Not Found"}'],
  ])('to %s is the gateway’s own', async (_name, path, method, status, text) => {
    expect(await ask(path, { method })).toMatchObject({ status, text });
  });

  it('to a function’s error says nothing of it', async () => {
    reply = { payload: '{"errorMessage":"secret"}', failed: true };
    expect(await ask('/health')).toMatchObject({ status: 500, text: '{"message":"Internal Server Error"}' });
  });

  it('to more than 10 MB is that it is too large, and the function is not asked', async () => {
    answers({ statusCode: 200 });
    const body = Buffer.alloc(10 * 1024 * 1024 + 1, 'x');
    expect(await ask('/echo', { method: 'POST', body })).toMatchObject({
      status: 413,
      text: '{"message":"Request Entity Too Large"}',
      event: undefined,
    });
  });

  it('to a caller who hangs up in the middle is none, and the function is not asked', async () => {
    asked = [];
    const half = request(`${gateway.url}/echo`, { method: 'POST', headers: { 'content-length': '1000' } });
    half.on('error', () => undefined);
    half.write('the first half');
    await new Promise((resolve) => setTimeout(resolve, 100));
    half.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asked).toEqual([]);
    answers({ statusCode: 200 });
    expect((await ask('/health')).status).toBe(200);
  });
});
