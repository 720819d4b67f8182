import { gunzipSync } from 'node:zlib';
import type { Context } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { endpoint, may, type RequestOf } from '../../../shared/foundation/endpoint.ts';
import { Uuid } from '../../../shared/foundation/free-text.ts';
import { Problem } from '../../../shared/foundation/problem.ts';
import { type ProblemKind, problemCatalogue } from '../../../shared/foundation/problems/problem-catalogue.ts';
import { problemTitles } from '../../../shared/foundation/problems/problem-titles.ts';
import { problemWords } from '../../../shared/foundation/problems/problem-words.ts';
import { httpFunction, largestBodyBytes, ok, route } from '../../../shared/lambda/http-function.ts';

/** Whatever is asked and answered: these tests look at what the edge does around the work. */
const Anything = z.unknown();
const asJson = { description: 'Anything', content: { 'application/json': Anything } };

const makeThing = endpoint({
  operation: 'makeThing',
  method: 'POST',
  path: '/v1/things',
  summary: 'Make a thing',
  access: may('report an incident'),
  body: { schema: Anything },
  answers: { 200: asJson },
  problems: [],
});

const readThing = endpoint({
  operation: 'readThing',
  method: 'GET',
  path: '/v1/things/{id}',
  summary: 'A thing',
  access: may('report an incident'),
  pathParameters: { id: { schema: Uuid, description: 'The id' } },
  answers: { 200: asJson },
  problems: [],
});

const listThings = endpoint({
  operation: 'listThings',
  method: 'GET',
  path: '/v1/things',
  summary: 'Things',
  access: 'anyone',
  answers: { 200: { description: 'Things', content: { 'application/json': Anything, 'text/csv': Anything } } },
  problems: [],
});

type MakeRequest = RequestOf<typeof makeThing>;

const claims = { sub: 'person-1', token_use: 'id', 'cognito:groups': '[officer analyst]', 'custom:blo': 'KH-BAVET' };
const newContext = () =>
  ({ functionName: 'test', awsRequestId: '1', getRemainingTimeInMillis: () => 1000 }) as unknown as Context;

type Change = {
  body?: string;
  headers?: Record<string, string>;
  claims?: unknown;
  route?: string;
  path?: Record<string, string>;
  base64?: boolean;
};

const eventOf = ({
  body,
  headers = {},
  claims: given = claims,
  route: routeKey = 'POST /v1/things',
  path,
  base64 = false,
}: Change) => ({
  version: '2.0',
  routeKey,
  rawPath: '/v1/things',
  rawQueryString: '',
  headers: { 'content-type': 'application/json', ...headers },
  requestContext: {
    requestId: 'req-1',
    authorizer: { jwt: { claims: given, scopes: null } },
  },
  ...(path ? { pathParameters: path } : {}),
  ...(body === undefined ? {} : { body }),
  isBase64Encoded: base64,
});

const ask = async (work: (request: MakeRequest) => Promise<unknown>, change: Change = {}) => {
  const made = route(makeThing).answeredBy(async (request) => ok(await work(request)));
  const answer = await httpFunction(made)(eventOf({ body: '{}', ...change }) as never, newContext());
  return { status: answer.statusCode, headers: answer.headers ?? {}, body: JSON.parse(answer.body ?? 'null') };
};

const fine = async () => ({ fine: true });
const logged: string[] = [];

beforeEach(() => {
  logged.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => logged.push(String(line)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => logged.push(String(line)) > 0);
});
afterEach(() => vi.restoreAllMocks());

describe('a request', () => {
  it('reaches the use case with its caller, language and body', async () => {
    let seen: MakeRequest | undefined;
    const work = async (request: MakeRequest) => {
      seen = request;
      return fine();
    };
    await ask(work, { body: '{"a":1}', headers: { 'accept-language': 'km', accept: 'application/*' } });
    expect(seen).toMatchObject({
      caller: { person: 'person-1', roles: ['officer', 'analyst'], blo: 'KH-BAVET' },
      body: { a: 1 },
      language: 'km',
      mediaType: 'application/json',
    });
  });

  it('brings what the caller has, and what a change was made from, as they were sent', async () => {
    const conditions = async ({ ifMatch, ifNoneMatch }: MakeRequest) => ({ ifMatch, ifNoneMatch });
    const headers = { 'if-match': '"3"', 'if-none-match': 'W/"a", "b"' };
    expect((await ask(conditions, { headers })).body).toEqual({ ifMatch: '"3"', ifNoneMatch: 'W/"a", "b"' });
    expect((await ask(conditions)).body).toEqual({});
  });

  it.each([
    ['that is not JSON', { body: '{"a":' }, 400, 'unreadable'],
    ['that is empty', { body: '' }, 400, 'unreadable'],
    ['that would poison a prototype', { body: '{"__proto__":{"x":1}}' }, 400, 'unreadable'],
    ['of another media type', { headers: { 'content-type': 'text/xml' } }, 415, 'wrong-media-type'],
    ['without a media type', { headers: { 'content-type': '' } }, 415, 'wrong-media-type'],
    ['over the limit', { body: JSON.stringify({ a: 'x'.repeat(largestBodyBytes) }) }, 413, 'too-large'],
    [
      'over the limit in base64',
      { body: Buffer.alloc(largestBodyBytes + 1).toString('base64'), base64: true },
      413,
      'too-large',
    ],
    [
      'over the limit in bytes, not in characters',
      { body: JSON.stringify({ a: 'ក'.repeat(largestBodyBytes / 2) }) },
      413,
      'too-large',
    ],
    ['with an access token', { claims: { ...claims, token_use: 'access' } }, 401, 'not-signed-in'],
    ['without claims', { claims: {} }, 401, 'not-signed-in'],
  ])('%s is answered with the problem that is its own', async (_, change, status, kind) => {
    const answer = await ask(fine, change as Change);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.body).toMatchObject({
      type: `urn:blo-network:problem:${kind}`,
      status,
      instance: 'urn:blo-network:request:req-1',
    });
  });

  it('may be exactly as large as the limit', async () => {
    const frame = JSON.stringify({ a: '' }).length;
    expect((await ask(fine, { body: JSON.stringify({ a: 'x'.repeat(largestBodyBytes - frame) }) })).status).toBe(200);
  });

  it('without a role that we know has no role', async () => {
    const roles = async ({ caller }: MakeRequest) => caller.roles;
    expect((await ask(roles, { claims: { ...claims, 'cognito:groups': '[king officer]' } })).body).toEqual(['officer']);
    expect((await ask(roles, { claims: { ...claims, 'cognito:groups': '[king]' } })).status).toBe(403);
  });

  it('goes to the work of its route, with the address as the contract reads it', async () => {
    const read = route(readThing).answeredBy(async ({ path }) => ok(path.id));
    const made = route(makeThing).answeredBy(async () => ok('made'));
    const get = (change: Change) => httpFunction(made, read)(eventOf(change) as never, newContext());
    const routeKey = 'GET /v1/things/{id}';
    const id = '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51';
    const found = await get({ route: routeKey, path: { id: id.toUpperCase() } });
    expect(JSON.parse(found.body ?? '')).toBe(id);
    expect((await get({ route: routeKey, path: { id: 'one' } })).statusCode).toBe(404);
    expect((await get({ route: 'GET /v1/else' })).statusCode).toBe(404);
  });

  it('needs no caller where anyone may ask', async () => {
    const listed = route(listThings).answeredBy(async () => ok([]));
    const event = eventOf({ claims: undefined, route: 'GET /v1/things' });
    expect((await httpFunction(listed)(event as never, newContext())).statusCode).toBe(200);
  });
});

describe('what a caller prefers', () => {
  const language = async (header: string | undefined) =>
    (
      await ask(async ({ language: chosen }) => chosen, {
        headers: header === undefined ? {} : { 'accept-language': header },
      })
    ).body;

  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['km', 'km'],
    ['km-KH', 'km'],
    ['fr, vi;q=0.5', 'vi'],
    ['en;q=0.3, th;q=0.9', 'th'],
    ['lo;q=0, my', 'my'],
    ['zh-CN', 'zh'],
    ['*', 'en'],
    ['xx;q=abc', 'en'],
  ])('as language by %s is %s', async (header, expected) => {
    expect(await language(header)).toBe(expected);
  });

  const mediaType = (accept?: string) => {
    const listed = route(listThings).answeredBy(async ({ mediaType: chosen }) => ok(chosen));
    const headers: Record<string, string> = accept === undefined ? {} : { accept };
    return httpFunction(listed)(eventOf({ route: 'GET /v1/things', headers }) as never, newContext());
  };

  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['text/csv', 'text/csv'],
    ['text/*', 'text/csv'],
    ['application/json;q=0.1, text/csv', 'text/csv'],
  ])('as form by Accept %s is %s', async (accept, expected) => {
    expect(JSON.parse((await mediaType(accept)).body ?? '')).toBe(expected);
  });

  it('but cannot be had is a 406', async () => {
    expect((await mediaType('image/png')).statusCode).toBe(406);
  });

  it('as gzip is sent when it is smaller, and not otherwise', async () => {
    const gzip = (body: unknown) =>
      httpFunction(route(listThings).answeredBy(async () => ok(body)))(
        eventOf({ route: 'GET /v1/things', headers: { 'accept-encoding': 'gzip, br' } }) as never,
        newContext(),
      );
    const long = await gzip('same '.repeat(1000));
    expect(long.isBase64Encoded).toBe(true);
    expect(JSON.parse(gunzipSync(Buffer.from(long.body ?? '', 'base64')).toString())).toBe('same '.repeat(1000));
    expect((await gzip('a')).isBase64Encoded).toBeFalsy();
  });
});

describe('a failure', () => {
  it.each(Object.keys(problemCatalogue) as ProblemKind[])(
    'of kind %s is translated as the catalogue says',
    async (kind) => {
      const answer = await ask(async () => {
        throw new Problem({ kind, words: problemWords['nothing-under-id'].words });
      });
      expect(answer.status).toBe(problemCatalogue[kind].status);
      expect(answer.body).toMatchObject({
        title: problemTitles[kind].en.text,
        detail: 'Nothing was found with this number.',
      });
      expect('retry-after' in answer.headers).toBe(problemCatalogue[kind].retry);
    },
  );

  it('that is a bug tells nothing, and rings', async () => {
    const answer = await ask(async () => {
      throw new TypeError('table blo-kh-incidents, officer +85512345678');
    });
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer)).not.toMatch(/blo-kh|85512345678|TypeError|at /);
  });

  it.each([
    ['a write beside a transaction', 'TransactionConflictException', undefined, 503],
    ['a transaction beside another', 'TransactionCanceledException', ['None', 'TransactionConflict'], 503],
    ['a condition that nobody expected', 'TransactionCanceledException', ['ConditionalCheckFailed', 'None'], 500],
    ['both', 'TransactionCanceledException', ['ConditionalCheckFailed', 'TransactionConflict'], 500],
  ])(
    'of two that change the same thing at once asks for another try, and wakes nobody: %s',
    async (_, name, codes, status) => {
      const CancellationReasons = codes?.map((Code) => ({ Code }));
      const answer = await ask(async () => {
        throw Object.assign(new Error('x'), { name, ...(CancellationReasons ? { CancellationReasons } : {}) });
      });
      expect([answer.status, answer.headers['retry-after']]).toEqual([status, '5']);
      expect(logged.join('').includes('unexpected')).toBe(status === 500);
    },
  );

  it.each([
    ['is busy', 'ThrottlingException', 429],
    ['is busy, as S3 says it', 'SlowDown', 429],
    ['did not answer in time', 'TimeoutError', 503],
    ['failed by itself', 'InternalServerError', 503],
  ])('of a dependency that %s asks for another try later, and wakes somebody', async (_, name, status) => {
    const answer = await ask(async () => {
      throw Object.assign(new Error('x'), { name });
    });
    expect([answer.status, answer.headers['retry-after']]).toEqual([status, '5']);
    expect(logged.join('')).toContain('unexpected');
  });
});
