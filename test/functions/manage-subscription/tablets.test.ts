import { CognitoIdentityProviderClient, ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { handler as Handler } from '../../../functions/manage-subscription/handler.ts';
import { endpoints } from '../../../shared/alerts/push/contract.ts';
import { routeOf } from '../../../shared/foundation/endpoint.ts';
import { askHandler, type HandlerRequest } from '../../fixtures/ask-handler.ts';
import { countingVariables, makeCounts } from '../../fixtures/aws/counting.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';
import { ownBrowser } from '../../fixtures/push/own-browser.ts';

const pool = mockClient(CognitoIdentityProviderClient);
let engine: DynamoEngine;
let handler: typeof Handler;
let logged: string;

const environment = (endpoint: string) => ({
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  COUNTRY: 'kh',
  LANGUAGES: 'km,en',
  BLOS: 'KH-BAVET,KH-POIPET',
  FOLLOWER_SEATS: '32',
  SUBSCRIPTIONS_TABLE: 'subscriptions',
  SMS_COUNTRIES: 'KH,LA,MM,TH,VN',
  SUBSCRIPTION_PROOF: 'none',
  PUSH_SERVICES: 'fcm.googleapis.com',
  CODES_A_DAY: '{"person":10,"address":5}',
  USER_POOL_ID: 'ap-southeast-1_kh',
  ALERT_TOPIC_PREFIX: 'arn:aws:sns:ap-southeast-1:111111111111:blo-kh-alerts-',
  ...countingVariables,
});

const [read, set, end] = endpoints.map(routeOf);

const ask = (route = '', request: HandlerRequest = {}) => askHandler(handler, route, { blo: 'KH-BAVET', ...request });

const endpointOf = (name: string) => `https://fcm.googleapis.com/fcm/send/marked-${name}`;
const browserOf = (name: string) => ownBrowser(endpointOf(name)).subscription;

const tablets = async (person: string) => (await ask(read, { person })).body.tablets;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('subscriptions', 'plain');
  await makeCounts(engine);
  for (const [name, value] of Object.entries(environment(engine.endpoint))) vi.stubEnv(name, value);
  ({ handler } = await import('../../../functions/manage-subscription/handler.ts'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  pool.restore();
  await engine.stop();
});
beforeEach(() => {
  pool.reset();
  pool.on(ListUsersCommand).resolves({ Users: [{ Enabled: true }] });
  logged = '';
  const keep = (chunk: unknown) => {
    logged += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the function that manages subscriptions, about tablets', () => {
  it('an officer is told on a tablet, sees it, and ends it, and may ask again', async () => {
    expect((await ask(read)).status).toBe(404);
    const made = await ask(set, { body: { ...browserOf('one'), crimes: ['drugs'], leastSeverity: 'Severe' } });
    expect(made).toMatchObject({
      status: 200,
      body: { channel: 'push', service: 'fcm.googleapis.com', topic: 'KH-BAVET', language: 'km', state: 'active' },
    });
    expect((await ask(read)).body).toEqual({ channel: 'push', tablets: [made.body] });
    expect(await ask(end)).toMatchObject({ status: 204, text: '' });
    expect(await ask(end)).toMatchObject({ status: 204, text: '' });
    expect((await ask(read)).status).toBe(404);
  });

  it('the same tablet again is one tablet: the new choices hold, and a new post', async () => {
    const person = 'again';
    const body = browserOf('again');
    const first = await ask(set, { person, body: { ...body, language: 'en' } });
    const second = await ask(set, { person, blo: 'KH-POIPET', body: { ...body, language: 'km' } });
    expect(second.body).toMatchObject({ tablet: first.body.tablet, since: first.body.since, topic: 'KH-POIPET' });
    expect(await tablets(person)).toEqual([second.body]);
  });

  it('officers who share a tablet have one each, and ending one leaves the other', async () => {
    const body = browserOf('shared');
    const [one, other] = [
      await ask(set, { person: 'dara', body }),
      await ask(set, { person: 'bopha', body: { ...body, language: 'en' } }),
    ];
    expect(one.body.tablet).toBe(other.body.tablet);
    await ask(end, { person: 'dara' });
    expect((await ask(read, { person: 'dara' })).status).toBe(404);
    expect(await tablets('bopha')).toHaveLength(1);
  });

  it('of several tablets one is ended by its id, and the others stay', async () => {
    const person = 'several';
    const first = await ask(set, { person, body: browserOf('several-1') });
    const second = await ask(set, { person, body: browserOf('several-2') });
    expect((await ask(end, { person, query: { tablet: first.body.tablet } })).status).toBe(204);
    expect(await tablets(person)).toEqual([second.body]);
  });

  it('the eleventh tablet of a person takes the place of the one that was seen longest ago', async () => {
    const person = 'many';
    const made = [];
    for (let index = 0; index < 11; index += 1)
      made.push((await ask(set, { person, body: browserOf(`many-${index}`) })).body.tablet);
    const left = (await tablets(person)).map(({ tablet }: { tablet: string }) => tablet);
    expect(left.toSorted()).toEqual(made.slice(1).toSorted());
  });

  it.each([
    ['a host that is no push service', { endpoint: 'https://169.254.169.254/latest' }, ['/endpoint']],
    ['this very machine', { endpoint: 'http://127.0.0.1:9001/runtime' }, ['/endpoint']],
    ['a language in which nothing is published', { language: 'vi' }, ['/language']],
    ['both', { endpoint: 'https://localhost/', language: 'vi' }, ['/endpoint', '/language']],
    ['no address', { endpoint: 'nowhere' }, ['/endpoint']],
    ['a key of another curve', { keys: { p256dh: 'AAAA', auth: 'AAAA' } }, ['/keys/auth', '/keys/p256dh']],
  ])('an endpoint with %s is refused, and nothing is stored', async (_what, changes, pointers) => {
    const person = 'refused';
    const refused = await ask(set, { person, body: { ...browserOf('refused'), ...changes } });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(pointers);
    expect((await ask(read, { person })).status).toBe(404);
  });

  it('somebody who was disabled, and an officer without a post, are told nothing', async () => {
    expect((await ask(set, { person: 'none', blo: '', body: browserOf('none') })).status).toBe(403);
    pool.on(ListUsersCommand).resolves({ Users: [{ Enabled: false }] });
    expect((await ask(set, { person: 'gone', body: browserOf('gone') })).status).toBe(403);
    expect((await ask(read, { person: 'gone' })).status).toBe(404);
  });

  it('neither endpoint nor keys get into an answer, a problem or the log, whatever breaks', async () => {
    const person = 'marked';
    const body = browserOf('private');
    const answers = [
      await ask(set, { person, body }),
      await ask(read, { person }),
      await ask(set, { person, body: { ...body, endpoint: 'https://marked-host.example/marked-path' } }),
      await ask(set, { person, body: { ...body, more: true } }),
    ];
    pool.on(ListUsersCommand).rejects(new Error(endpointOf('private')));
    answers.push(await ask(set, { person, body }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 422, 422, 500]);
    for (const place of [logged, JSON.stringify(answers)]) {
      expect(place).not.toContain('marked-');
      for (const key of Object.values(body.keys)) expect(place).not.toContain(key);
    }
  });
});
