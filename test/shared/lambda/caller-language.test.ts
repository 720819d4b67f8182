import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { endpoint, may } from '../../../shared/foundation/endpoint.ts';
import { httpFunction, largestBodyBytes, ok, route } from '../../../shared/lambda/http-function.ts';

const makeThing = endpoint({
  operation: 'makeThing',
  method: 'POST',
  path: '/v1/things',
  summary: 'Make a thing',
  access: may('report an incident'),
  body: { schema: z.strictObject({ n: z.number().max(3) }) },
  answers: { 200: { description: 'The language', content: { 'application/json': z.string() } } },
  problems: [],
});

const handler = httpFunction(route(makeThing).answeredBy(async ({ language }) => ok(language)));

type Asking = { header?: string | undefined; locale?: unknown; body?: string; role?: string; type?: string };

const ask = async ({ header, locale, body = '{"n":1}', role = 'officer', type = 'application/json' }: Asking) => {
  const event = {
    routeKey: 'POST /v1/things',
    headers: { 'content-type': type, ...(header === undefined ? {} : { 'accept-language': header }) },
    requestContext: {
      requestId: 'request-1',
      authorizer: { jwt: { claims: { sub: 'p', token_use: 'id', 'cognito:groups': `[${role}]`, locale } } },
    },
    body,
  };
  const { headers = {}, body: text = '' } = await Reflect.apply(handler, undefined, [event, {}]);
  return { headers, body: JSON.parse(text) };
};

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

describe('the language of an answer', () => {
  it('is that of its faults', async () => {
    const { headers, body } = await ask({ header: 'vi', body: '{"n":7}' });
    expect(body.errors).toEqual([{ pointer: '/n', code: 'too-large', message: 'Quá lớn; nhiều nhất là 3.' }]);
    expect(headers['content-language']).toBe('vi');
  });

  it.each([
    [undefined, 'km', 'km'],
    ['*', 'km-KH', 'km'],
    ['fr', 'km_KH', 'km'],
    ['fr, *;q=0.1', 'my', 'my'],
    ['', 'lo', 'lo'],
    ['vi', 'km', 'vi'],
    ['en', 'km', 'en'],
    ['km_KH', undefined, 'km'],
    ['fr', 'fr', 'en'],
    [undefined, '', 'en'],
    [undefined, 7, 'en'],
  ])('that asks for %s, of somebody whose token says %s, is %s', async (header, locale, expected) => {
    expect((await ask({ header, locale })).body).toBe(expected);
  });

  it.each([
    ['is too large', { body: `"${'x'.repeat(largestBodyBytes)}"` }, 'too-large'],
    ['is no JSON', { body: '{' }, 'unreadable'],
    ['has another form', { type: 'text/xml' }, 'wrong-media-type'],
    ['comes from another role', { role: 'analyst' }, 'not-yours'],
    ['has a fault', { body: '{"n":7}' }, 'faults'],
  ])('is the one of the token where none was asked for, also when the request %s', async (_, asking, kind) => {
    const { headers, body } = await ask({ ...asking, locale: 'km' });
    expect(body).toMatchObject({ type: `urn:blo-network:problem:${kind}` });
    expect(headers['content-language']).toBe('km');
    expect(body.detail).toMatch(/\p{sc=Khmer}/u);
    for (const { message } of body.errors ?? []) expect(message).toMatch(/\p{sc=Khmer}/u);
  });
});
