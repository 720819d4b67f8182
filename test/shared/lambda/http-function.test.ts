import { gzipSync } from 'node:zlib';
import type { Context } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { endpoint, may, mayIfUseCaseAgrees, text } from '../../../shared/foundation/endpoint.ts';
import { Uuid } from '../../../shared/foundation/free-text.ts';
import { httpFunction, type Route, route } from '../../../shared/lambda/http-function.ts';

const Thing = z.strictObject({ id: z.string(), parts: z.array(z.strictObject({ name: z.string() })).optional() });

const readThing = endpoint({
  operation: 'readThing',
  method: 'GET',
  path: '/v1/things/{id}',
  summary: 'A thing',
  access: may('read the custody ledger'),
  pathParameters: { id: { schema: Uuid, description: 'The id' } },
  query: {
    schema: z.strictObject({ size: z.enum(['s', 'm']).default('m') }),
    parameters: { size: { description: 'Size' } },
  },
  answers: { 200: { description: 'The thing', content: { 'application/json': Thing, 'text/csv': text } } },
  problems: [],
});

const makeThing = endpoint({
  operation: 'makeThing',
  method: 'POST',
  path: '/v1/things',
  summary: 'Make a thing',
  access: may('report an incident', 'amend an incident'),
  body: { schema: z.strictObject({ n: z.number().max(3) }) },
  answers: { 201: { description: 'Made', content: { 'application/json': Thing } }, 204: { description: 'Nothing' } },
  problems: ['faults'],
});

const seeThing = endpoint({
  operation: 'seeThing',
  method: 'POST',
  path: '/v1/things/seen',
  summary: 'Say that it was seen',
  access: mayIfUseCaseAgrees('read the custody ledger'),
  body: { schema: z.strictObject({}), mayBeMissing: true },
  answers: { 204: { description: 'Noted' } },
  problems: [],
});

const health = endpoint({
  operation: 'health',
  method: 'GET',
  path: '/health',
  summary: 'Alive',
  access: 'anyone',
  answers: { 200: { description: 'Alive', content: { 'application/json': z.strictObject({ status: z.string() }) } } },
  problems: [],
});

const id = '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51';
const context = () =>
  ({ functionName: 'test', awsRequestId: '1', getRemainingTimeInMillis: () => 1000 }) as unknown as Context;

type Change = {
  role?: string;
  body?: string;
  bytes?: Uint8Array;
  query?: Record<string, string>;
  path?: Record<string, string>;
  headers?: Record<string, string>;
  claims?: unknown;
};

const ask = async (routes: readonly Route[], routeKey: string, change: Change = {}) => {
  const claims = { sub: 'person-1', token_use: 'id', 'cognito:groups': `[${change.role ?? 'authority'}]` };
  const event = {
    version: '2.0',
    routeKey,
    headers: { 'content-type': 'application/json', ...change.headers },
    requestContext: {
      requestId: 'req-1',
      authorizer: { jwt: { claims: 'claims' in change ? change.claims : claims } },
    },
    ...(change.path ? { pathParameters: change.path } : {}),
    ...(change.query ? { queryStringParameters: change.query } : {}),
    ...(change.body === undefined ? {} : { body: change.body }),
    ...(change.bytes ? { body: Buffer.from(change.bytes).toString('base64'), isBase64Encoded: true } : {}),
  };
  const answer = await httpFunction(...routes)(event as never, context() as never);
  return { status: answer.statusCode, headers: answer.headers ?? {}, text: answer.body };
};

const json = ({ text: body }: { text: string | undefined }) => JSON.parse(body ?? 'null');
const logged: string[] = [];

beforeEach(() => {
  logged.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => logged.push(String(line)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => logged.push(String(line)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('a request to an endpoint', () => {
  const seen: unknown[] = [];
  const routes = [
    route(readThing).answeredBy(async ({ path, query, caller, mediaType, rawQuery }) => {
      seen.push({ path, query, person: caller.person, mediaType, rawQuery });
      return mediaType === 'text/csv'
        ? { status: 200, mediaType: 'text/csv', text: 'id\r\n' }
        : { status: 200, body: { id: path.id } };
    }),
    route(makeThing).answeredBy(async ({ body }) => ({ status: 201, body: { id: String(body.n) } })),
    route(seeThing).answeredBy(async () => ({ status: 204 })),
    route(health).answeredBy(async () => ({ status: 200, body: { status: 'alive' } })),
  ];
  beforeEach(() => seen.splice(0));

  it('reaches its work with address and query as the contract reads them', async () => {
    const answer = await ask(routes, 'GET /v1/things/{id}', { path: { id: id.toUpperCase() } });
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/json; charset=utf-8' } });
    expect(json(answer)).toEqual({ id });
    const usual = { path: { id }, query: { size: 'm' }, mediaType: 'application/json', rawQuery: {} };
    expect(seen).toEqual([{ ...usual, person: 'person-1' }]);
  });

  it.each([
    ['GET /health', {}],
    ['GET /v1/things/{id}', { path: { id } }],
    ['GET /v1/things/{id}', { path: { id }, headers: { accept: 'text/csv', 'accept-encoding': 'gzip' } }],
    ['GET /v1/things/{id}', { path: { id: 'none' } }],
    ['GET /v1/things/{id}', { path: { id }, role: 'analyst' }],
  ])('answers HEAD as it answers %s with %j, without the body', async (route, change) => {
    const get = await ask(routes, route, change);
    const head = await ask(routes, route.replace('GET', 'HEAD'), change);
    expect(get.text?.length).toBeGreaterThan(0);
    expect(head).toEqual({ ...get, text: undefined });
  });

  it('answers no HEAD where it answers no GET', async () => {
    expect((await ask(routes, 'HEAD /v1/things', {})).status).toBe(404);
  });

  it('is answered in the form that the caller prefers', async () => {
    const answer = await ask(routes, 'GET /v1/things/{id}', { path: { id }, headers: { accept: 'text/csv' } });
    expect(answer).toMatchObject({ headers: { 'content-type': 'text/csv; charset=utf-8' }, text: 'id\r\n' });
    const image = await ask(routes, 'GET /v1/things/{id}', { path: { id }, headers: { accept: 'image/png' } });
    expect(image.status).toBe(406);
  });

  it.each([
    ['application/json; charset=utf-8', 'application/json'],
    ['application/json;charset="utf-8"', 'application/json'],
    ['application/json;version=1', 'application/json'],
    ['Application/JSON ; Charset=UTF-8 ; odd', 'application/json'],
    ['text/csv; header=present', 'text/csv'],
    ['text/csv; header=present, application/json;q=0.5', 'text/csv'],
    ['text/csv;header=present;q=0.2, application/json;version=1;q=0.9', 'application/json'],
    ['text/html;profile="a, b;q=1", text/csv;q=0.1', 'text/csv'],
    ['*/*;version=1', 'application/json'],
    ['application/json;q=0, */*;q=0.1', 'text/csv'],
    ['application/json;version=2;q=0, */*', 'application/json'],
    ['application/json;version=2;q=0', 'application/json'],
    ['', 'application/json'],
  ])('that accepts %s is answered as %s', async (accept, expected) => {
    const { status, headers } = await ask(routes, 'GET /v1/things/{id}', { path: { id }, headers: { accept } });
    expect([status, headers['content-type']]).toEqual([200, `${expected}; charset=utf-8`]);
  });

  it.each(['image/png;version=1', 'application/json;q=0', 'application/xml; charset=utf-8', 'json'])(
    'that accepts no more than %s gets no answer to read, and a write is done all the same',
    async (accept) => {
      const headers = { accept };
      expect((await ask(routes, 'GET /v1/things/{id}', { path: { id }, headers })).status).toBe(406);
      const made = await ask(routes, 'POST /v1/things', { body: '{"n":1}', headers });
      expect([made.status, made.headers['content-type']]).toEqual([201, 'application/json; charset=utf-8']);
      expect((await ask(routes, 'POST /v1/things/seen', { headers })).status).toBe(204);
      expect(json(await ask(routes, 'POST /v1/things', { body: '{"n":9}', headers })).status).toBe(422);
    },
  );

  const sent = '{"n":1}';
  const thai = new Uint8Array([0x22, 0xc2, 0xd2, 0xba, 0xe9, 0xd2, 0x22]);
  const gzipped = gzipSync(sent);
  const notRead = 'The body could not be read as JSON in UTF-8.';
  const noMember = 'No member may be named __proto__, or constructor with a prototype.';
  const asItIs = 'Send the body as it is, without Content-Encoding.';
  it.each<[string, Change, number, string?]>([
    ['with a byte order mark', { body: `\ufeff${sent}` }, 201],
    ['with the bytes of such a mark', { bytes: Buffer.from(`\ufeff${sent}`) }, 201],
    ['in base64', { bytes: Buffer.from(sent) }, 201],
    [
      'with a blank behind its media type',
      { body: sent, headers: { 'content-type': 'application/json ; charset=utf-8' } },
      201,
    ],
    [
      'as a merge patch',
      { bytes: Buffer.from(sent), headers: { 'content-type': 'application/merge-patch+json' } },
      201,
    ],
    [
      'as lines of JSON',
      { body: sent, headers: { 'content-type': 'application/jsonl' } },
      415,
      'Send application/json.',
    ],
    ['that says it has no coding', { body: sent, headers: { 'content-encoding': 'identity' } }, 201],
    ['that holds U+FFFD as an escape', { body: '{"n":1,"x":"\\ufffd"}' }, 422],
    ['in TIS-620', { bytes: thai }, 400, notRead],
    ['in TIS-620 that the gateway decoded', { body: Buffer.from(thai).toString('utf8') }, 400, notRead],
    ['in TIS-620, which is no JSON', { bytes: thai, headers: { 'content-type': 'text/plain' } }, 415],
    ['in UTF-16', { bytes: Buffer.from(`\ufeff${sent}`, 'utf16le') }, 400, notRead],
    ['with gzip', { bytes: gzipped, headers: { 'content-encoding': 'gzip' } }, 415, asItIs],
    ['with gzip that says nothing', { bytes: gzipped }, 400, notRead],
    ['with brotli', { body: 'x', headers: { 'content-encoding': 'br' } }, 415, asItIs],
    ['of nothing', { body: '' }, 400, notRead],
    ['that is too deep', { body: '['.repeat(100_000) + ']'.repeat(100_000) }, 400, notRead],
    ['that reaches for the prototype', { body: '{"n":1,"__proto__":{}}' }, 400, noMember],
    ['that reaches for it otherwise', { body: '{"constructor":{"prototype":{}}}' }, 400, noMember],
  ])('whose body comes %s is answered by its status', async (_, change, status, detail) => {
    const answer = await ask(routes, 'POST /v1/things', change);
    expect(answer.status).toBe(status);
    if (detail) expect(json(answer).detail).toBe(detail);
  });

  it.each([
    ['an address of another form', { path: { id: 'one' } }, 404, 'not-found'],
    ['an unknown parameter', { path: { id }, query: { colour: 'red' } }, 422, 'faults'],
    ['a value that is not offered', { path: { id }, query: { size: 'xl' } }, 422, 'faults'],
    ['an access token', { path: { id }, claims: { sub: 'p', token_use: 'access' } }, 401, 'not-signed-in'],
    ['a role that may not ask', { path: { id }, role: 'analyst' }, 403, 'not-yours'],
  ])('with %s is refused before its work', async (_, change, status, kind) => {
    const answer = await ask(routes, 'GET /v1/things/{id}', change);
    expect([answer.status, json(answer).type]).toEqual([status, `urn:blo-network:problem:${kind}`]);
    expect(seen).toEqual([]);
  });

  it('of a role that may not ask is refused before its body is parsed', async () => {
    const refused = await ask(routes, 'POST /v1/things', { role: 'analyst', body: '{"n":' });
    expect(refused.status).toBe(403);
    expect((await ask(routes, 'POST /v1/things', { role: 'authority', body: '{"n":' })).status).toBe(400);
  });

  it('may be made by whoever may do one of several deeds', async () => {
    for (const role of ['officer', 'authority'])
      expect((await ask(routes, 'POST /v1/things', { role, body: '{"n":1}' })).status).toBe(201);
  });

  it('needs a body where the contract names one, unless it may be missing', async () => {
    expect((await ask(routes, 'POST /v1/things', { role: 'officer' })).status).toBe(400);
    expect((await ask(routes, 'POST /v1/things/seen')).status).toBe(204);
    expect((await ask(routes, 'POST /v1/things/seen', { body: '{"x":1}' })).status).toBe(422);
  });

  it('reaches the use case whatever the role where the use case decides', async () => {
    expect((await ask(routes, 'POST /v1/things/seen', { role: 'analyst' })).status).toBe(204);
  });

  it('needs no caller where anyone may ask', async () => {
    expect((await ask(routes, 'GET /health', { claims: undefined })).status).toBe(200);
  });

  it('to a route that has no work is not found', async () => {
    expect((await ask(routes, 'GET /v1/else')).status).toBe(404);
  });
});

describe('an answer of an endpoint', () => {
  const leaking = () => {
    const body = { id, person: 'Sok Dara', parts: [{ name: 'a', phone: '+85512345678' }] };
    return [route(readThing).answeredBy(async () => ({ status: 200, body }))];
  };

  it('with a member that its contract does not name is an error in a test', async () => {
    const answer = await ask(leaking(), 'GET /v1/things/{id}', { path: { id } });
    expect(answer.status).toBe(500);
    expect(logged.join('')).not.toMatch(/Dara|85512345678/);
  });

  it('leaves such a member out in production, and rings without it', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const answer = await ask(leaking(), 'GET /v1/things/{id}', { path: { id } });
    expect([answer.status, json(answer)]).toEqual([200, { id, parts: [{ name: 'a' }] }]);
    expect(logged.join('')).toMatch(/answer-differs.*readThing/);
    expect(logged.join('')).not.toMatch(/Dara|85512345678/);
  });

  it('of another status or form does not compile', () => {
    // @ts-expect-error: the contract names no 202
    route(makeThing).answeredBy(async () => ({ status: 202, body: { id } }));
    // @ts-expect-error: the body has no id
    route(makeThing).answeredBy(async () => ({ status: 201, body: { parts: [] } }));
    // @ts-expect-error: the contract names no body of a 204
    route(makeThing).answeredBy(async () => ({ status: 204, body: { id } }));
  });
});
