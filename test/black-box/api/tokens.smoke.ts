import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Answer, ask } from '../../fixtures/local-run/tablet.ts';
import { hasPublishedKey, home, neighbour, personOf, reasons, region } from '../deployment.ts';
import { askAs, pageOf, problemIn } from '../questions.ts';
import { quietReport } from '../reports.ts';
import { idTokenOf, tokensOf } from '../sign-in.ts';

const base64url = (text: string | Buffer): string => Buffer.from(text).toString('base64url');
const Json = z.record(z.string(), z.unknown());
const partOf = (token: string, index: 0 | 1) =>
  Json.parse(JSON.parse(Buffer.from(token.split('.')[index] ?? '', 'base64url').toString('utf8')));

type Parts = { header: Record<string, unknown>; claims: Record<string, unknown> };
const unsigned = ({ header, claims }: Parts): string =>
  `${base64url(JSON.stringify(header))}.${base64url(JSON.stringify(claims))}`;

const realParts = async (): Promise<Parts> => {
  const token = await idTokenOf(home, 'officer');
  return { header: partOf(token, 0), claims: partOf(token, 1) };
};

type Key = Parameters<typeof sign>[2];
const signedWith = (key: Key, parts: Parts): string =>
  `${unsigned(parts)}.${sign('sha256', Buffer.from(unsigned(parts)), key).toString('base64url')}`;

/** The key that cognito-local signs with is in its package, for all to see: so a token can be made that only its claims give away. */
const publishedKey = (): string => {
  const file = createRequire(import.meta.url)
    .resolve('cognito-local')
    .replace(/index\.js$/, 'keys/cognitoLocal.private.json');
  return z.object({ pem: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).pem;
};

const postWith = async (token: string | undefined): Promise<Answer> =>
  ask(home.ApiUrl, 'POST /v1/incidents', { token, body: await quietReport() });

const listWith = (token: string): Promise<Answer> => ask(home.ApiUrl, 'GET /v1/incidents?limit=1', { token });

/** AWS's HTTP API answers so, before anything of ours is asked. */
const expectRefusal = ({ status, text }: Answer): void =>
  expect([status, text]).toEqual([401, '{"message":"Unauthorized"}']);

let before: string[];
const newest = async () => (await pageOf('limit=200')).incidents.map(({ id }) => id);
beforeAll(async () => {
  before = await newest();
});
afterAll(async () => {
  expect(await newest()).toEqual(before);
});

describe('a token', () => {
  it('is asked for', async () => expectRefusal(await postWith(undefined)));

  it.each(['x', 'a.b.c', '', 'null', `${'a'.repeat(4_000)}.${'b'.repeat(4_000)}.c`])(
    'is more than any text: %.20s',
    async (token) => {
      expectRefusal(await ask(home.ApiUrl, 'GET /v1/incidents', { headers: { authorization: `Bearer ${token}` } }));
    },
  );

  it('is not taken without a signature', async () => {
    const { header, claims } = await realParts();
    for (const alg of ['none', 'None', 'NONE'])
      expectRefusal(await postWith(`${unsigned({ header: { ...header, alg }, claims })}.`));
  });

  it('is not taken with claims that were changed', async () => {
    const [header, , signature] = (await idTokenOf(home, 'officer')).split('.');
    const { claims } = await realParts();
    const changed = base64url(
      JSON.stringify({ ...claims, 'custom:blo': 'KH-POIPET', 'cognito:groups': ['authority'] }),
    );
    expectRefusal(await postWith(`${header}.${changed}.${signature}`));
  });

  it('is not taken when somebody else signed it', async () => {
    expectRefusal(
      await postWith(signedWith(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, await realParts())),
    );
  });

  it('is not taken when the pool’s public key was used as a secret', async () => {
    const parts = await realParts();
    const text = unsigned({ ...parts, header: { ...parts.header, alg: 'HS256' } });
    expectRefusal(
      await postWith(`${text}.${createHmac('sha256', String(parts.header['kid'])).update(text).digest('base64url')}`),
    );
  });

  it('of another country’s pool is not taken, in either direction', async ({ skip }) => {
    if (!neighbour) return skip(reasons.neighbour);
    expectRefusal(await ask(neighbour.ApiUrl, 'GET /v1/incidents', { token: await idTokenOf(home, 'officer') }));
    expectRefusal(await ask(home.ApiUrl, 'GET /v1/incidents', { token: await idTokenOf(neighbour, 'officer') }));
  });

  it('of a country is not taken in the region, nor the region’s in a country', async ({ skip }) => {
    if (!region) return skip(reasons.region);
    expectRefusal(await ask(region.ApiUrl, 'GET /v1/statistics', { token: await idTokenOf(home, 'analyst') }));
    expectRefusal(await ask(home.ApiUrl, 'GET /v1/statistics', { token: await idTokenOf(region, 'region-analyst') }));
  });

  it('that gives access, and says neither role nor BLO, is not taken for one that does', async () => {
    const { access } = await tokensOf(personOf(home, 'officer'));
    const answer = await postWith(access);
    expect([answer.status, problemIn(answer).status]).toEqual([401, 401]);
  });
});

describe('a token with a good signature', () => {
  const seconds = () => Math.floor(Date.now() / 1_000);

  it('is taken as it is', async ({ skip }) => {
    if (!hasPublishedKey) return skip(reasons.forging);
    expect((await listWith(signedWith(publishedKey(), await realParts()))).status).toBe(200);
  });

  it.for([
    ['that has expired', () => ({ exp: seconds() - 60, iat: seconds() - 3_660 })],
    ['that is not valid yet', () => ({ nbf: seconds() + 600 })],
    ['without an end', () => ({ exp: undefined })],
    ['for another client', () => ({ aud: 'another-client' })],
    ['of another issuer', () => ({ iss: 'https://cognito-idp.ap-southeast-1.amazonaws.com/ap-southeast-1_other' })],
  ] as const)('is not taken: one %s', async ([, change], { skip }) => {
    if (!hasPublishedKey) return skip(reasons.forging);
    const { header, claims } = await realParts();
    expectRefusal(await postWith(signedWith(publishedKey(), { header, claims: { ...claims, ...change() } })));
  });
});

describe('a sign-in', () => {
  it('of every role works', async () => {
    for (const role of ['officer', 'analyst', 'authority', 'administrator'] as const)
      expect((await askAs(role, 'GET /v1/statistics')).status).not.toBe(401);
  });
});
