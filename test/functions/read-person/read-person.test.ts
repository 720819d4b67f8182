import { CognitoIdentityProviderClient, ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { handler as Handler } from '../../../functions/read-person/handler.ts';
import { routeOf } from '../../../shared/foundation/endpoint.ts';
import * as contract from '../../../shared/people/contract.ts';
import { askHandler } from '../../fixtures/ask-handler.ts';

const cognito = mockClient(CognitoIdentityProviderClient);
const sokha = '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51';
let handler: typeof Handler;
let logged = '';

const user = (change: Record<string, unknown> = {}, attributes: Record<string, string> = {}) => ({
  Username: 'officer.kh-bavet',
  Enabled: true,
  Attributes: Object.entries({ sub: sokha, 'custom:blo': 'KH-BAVET', ...attributes }).map(([Name, Value]) => ({
    Name,
    Value,
  })),
  ...change,
});

beforeAll(async () => {
  vi.stubEnv('AWS_REGION', 'ap-southeast-1');
  vi.stubEnv('USER_POOL_ID', 'ap-southeast-1_pool');
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      logged += String(chunk);
      return true;
    });
  ({ handler } = await import('../../../functions/read-person/handler.ts'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  cognito.restore();
});
beforeEach(() => {
  logged = '';
  cognito.reset();
});

const ask = (who: { role?: string; blo?: string }, person = sokha) =>
  askHandler(handler, routeOf(contract.readPerson), { ...who, path: { person } });

describe('who stands behind an id', () => {
  it.each([
    ['the authority', { role: 'authority' }],
    ['an administrator', { role: 'administrator' }],
    ['an officer of the same post', { role: 'officer', blo: 'KH-BAVET' }],
  ])('is told to %s, by one question to the pool', async (_, who) => {
    cognito.on(ListUsersCommand).resolves({ Users: [user({}, { name: 'Marked Name' })] });
    expect(await ask(who)).toMatchObject({
      status: 200,
      body: { person: sokha, username: 'officer.kh-bavet', name: 'Marked Name', blo: 'KH-BAVET', enabled: true },
    });
    expect(cognito.commandCalls(ListUsersCommand).map(({ args }) => args[0].input)).toEqual([
      {
        UserPoolId: 'ap-southeast-1_pool',
        Limit: 1,
        AttributesToGet: ['sub', 'name', 'custom:blo'],
        Filter: `sub = "${sokha}"`,
      },
    ]);
    expect(logged).not.toContain('Marked');
  });

  it.each([
    ['an officer of another post', { role: 'officer', blo: 'KH-POIPET' }, 404],
    ['an officer without a post', { role: 'officer' }, 404],
    ['an analyst', { role: 'analyst' }, 403],
  ])('is not told to %s', async (_, who, status) => {
    cognito.on(ListUsersCommand).resolves({ Users: [user()] });
    expect(await ask(who)).toMatchObject({ status });
  });

  it('is not told to an officer of somebody who has no post', async () => {
    cognito.on(ListUsersCommand).resolves({ Users: [{ ...user(), Attributes: [{ Name: 'sub', Value: sokha }] }] });
    expect(await ask({ role: 'officer' })).toMatchObject({ status: 404 });
    expect(await ask({ role: 'authority' })).toMatchObject({ status: 200, body: { username: 'officer.kh-bavet' } });
  });

  it('is nobody where the pool has nobody, and somebody who was disabled is still named', async () => {
    cognito.on(ListUsersCommand).resolves({ Users: [] });
    expect(await ask({ role: 'authority' })).toMatchObject({ status: 404 });
    cognito.on(ListUsersCommand).resolves({ Users: [user({ Enabled: false })] });
    expect(await ask({ role: 'authority' })).toMatchObject({ status: 200, body: { enabled: false } });
  });

  it.each(['a" or sub ^= "', '..', 'x'.repeat(65)])(
    'is not asked for with an id of another form: %s',
    async (person) => {
      expect(await ask({ role: 'authority' }, person)).toMatchObject({ status: 404 });
      expect(cognito.commandCalls(ListUsersCommand)).toHaveLength(0);
    },
  );
});
