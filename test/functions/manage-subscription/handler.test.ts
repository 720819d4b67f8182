import { CognitoIdentityProviderClient, ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import {
  CheckIfPhoneNumberIsOptedOutCommand,
  GetSubscriptionAttributesCommand,
  InternalErrorException,
  ListSubscriptionsByTopicCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { handler as Handler } from '../../../functions/manage-subscription/handler.ts';
import { type Channel, channels } from '../../../shared/alerts/channel.ts';
import * as contract from '../../../shared/alerts/subscriptions/contract.ts';
import { routeOf } from '../../../shared/foundation/endpoint.ts';
import { askHandler, type HandlerRequest } from '../../fixtures/ask-handler.ts';
import { countingVariables, makeCounts } from '../../fixtures/aws/counting.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';

const sns = mockClient(SNSClient);
const pool = mockClient(CognitoIdentityProviderClient);
const phone = '+85512345678';
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

const endpoints = {
  sms: { read: contract.readSmsSubscription, set: contract.setSmsSubscription, end: contract.endSmsSubscription },
  email: {
    read: contract.readEmailSubscription,
    set: contract.setEmailSubscription,
    end: contract.endEmailSubscription,
  },
};
const ofPerson = {
  read: contract.readSmsSubscriptionOfPerson,
  set: contract.setSmsSubscriptionOfPerson,
  end: contract.endSmsSubscriptionOfPerson,
};
const verbs = ['read', 'set', 'end'] as const;
type Verb = (typeof verbs)[number];

/** A request of an officer at Bavet about their own subscription. */
const ask = (verb: Verb, channel: Channel, body?: unknown) =>
  askHandler(handler, routeOf(endpoints[channel][verb]), {
    blo: 'KH-BAVET',
    person: 'sokha',
    ...(body === undefined ? {} : { body }),
  });

/** A request about the subscription of a person, by somebody else. */
const askOfPerson = (verb: Verb, request: HandlerRequest) =>
  askHandler(handler, routeOf(ofPerson[verb]), { path: { person: 'bopha' }, ...request });

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('subscriptions', 'plain');
  await makeCounts(engine);
  for (const [name, value] of Object.entries(environment(engine.endpoint))) vi.stubEnv(name, value);
  ({ handler } = await import('../../../functions/manage-subscription/handler.ts'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  sns.restore();
  pool.restore();
  await engine.stop();
});
beforeEach(() => {
  sns.reset();
  pool.reset();
  pool.on(ListUsersCommand).resolves({ Users: [{ Enabled: true }] });
  sns
    .on(SubscribeCommand)
    .resolves({ SubscriptionArn: 'arn:aws:sns:ap-southeast-1:111111111111:blo-kh-alerts-KH-BAVET:1' });
  sns.on(ListSubscriptionsByTopicCommand).resolves({ Subscriptions: [] });
  sns.on(CheckIfPhoneNumberIsOptedOutCommand).resolves({ isOptedOut: false });
  sns.on(GetSubscriptionAttributesCommand).resolves({ Attributes: { PendingConfirmation: 'false' } });
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

describe('the function that manages subscriptions', () => {
  it('a person sets, reads and ends their own subscription, and may ask again', async () => {
    expect((await ask('read', 'sms')).status).toBe(404);
    const set = await ask('set', 'sms', { address: phone, language: 'km' });
    expect(set).toMatchObject({ status: 200, body: { address: phone, topic: 'KH-BAVET', state: 'active' } });
    expect((await ask('read', 'sms')).body).toEqual(set.body);
    expect(await ask('end', 'sms')).toMatchObject({ status: 204, text: '' });
    expect(await ask('end', 'sms')).toMatchObject({ status: 204, text: '' });
    expect((await ask('read', 'sms')).status).toBe(404);
  });

  it('an administrator hears that the user pool has nobody of that id, and nothing is stored', async () => {
    pool.on(ListUsersCommand).resolves({ Users: [] });
    const body = { address: phone, language: 'km', topic: 'KH-BAVET' };
    const refused = await askOfPerson('set', { role: 'administrator', body });
    expect(refused).toMatchObject({ status: 404, body: { detail: expect.stringContaining('sub') } });
    expect((await askOfPerson('read', { role: 'administrator' })).status).toBe(404);
    expect(sns.calls()).toHaveLength(0);
  });

  it('a request with faults is answered with their places, and SNS hears nothing of it', async () => {
    const wrong = await ask('set', 'sms', { address: phone, language: 'fr', nickname: 'S' });
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/language',
      '/nickname',
    ]);
    expect(sns.calls()).toHaveLength(0);
  });

  it('no number and no address gets into the log or into a problem, whatever breaks', async () => {
    const failure = new InternalErrorException({ message: `${phone} a-mark@example.org`, $metadata: {} });
    sns.on(SubscribeCommand).rejects(failure);
    const answers = [
      await ask('set', 'sms', { address: phone, language: 'km' }),
      await ask('set', 'email', { address: 'a-mark@example.org', language: 'km' }),
      await ask('set', 'email', { address: 'a-mark@example', language: 'km' }),
      await ask('set', 'sms', { address: `${phone}99999999`, language: 'km' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 422, 422]);
    expect(logged).toContain('InternalErrorException');
    for (const place of [logged, JSON.stringify(answers)]) expect(place).not.toMatch(/12345678|a-mark/);
  });

  it.each(channels)('a subscription by %s to several BLOs is answered as the contract says', async (channel) => {
    const address = channel === 'sms' ? phone : 'sokha@example.org';
    const set = await ask('set', channel, { address, language: 'km', crimes: ['drugs'], follows: ['KH-POIPET'] });
    const seats = [
      { topic: 'KH-BAVET', state: 'active' },
      { topic: 'KH-POIPET', state: 'active' },
    ];
    expect(set).toMatchObject({ status: 200, body: { channel, address, crimes: ['drugs'], seats } });
    expect((await ask('end', channel)).status).toBe(204);
  });

  it('an administrator sets, reads and ends the subscription of another person', async () => {
    const administrator = { role: 'administrator', person: 'admin' };
    const body = { address: phone, language: 'km', topic: 'KH-POIPET' };
    expect((await askOfPerson('read', administrator)).status).toBe(404);
    const set = await askOfPerson('set', { ...administrator, body });
    expect(set).toMatchObject({ status: 200, body: { topic: 'KH-POIPET', state: 'active' } });
    expect((await askOfPerson('read', administrator)).body).toEqual(set.body);
    expect((await askOfPerson('end', administrator)).status).toBe(204);
    const path = { person: 'no such form' };
    for (const verb of verbs) expect((await askOfPerson(verb, { ...administrator, body, path })).status).toBe(404);
  });

  it.each(['officer', 'analyst', 'authority'])('an %s reads, sets and ends nothing of another person', async (role) => {
    const body = { address: phone, language: 'km', topic: 'KH-BAVET' };
    for (const verb of verbs) expect((await askOfPerson(verb, { role, blo: 'KH-BAVET', body })).status).toBe(403);
    expect(sns.calls()).toHaveLength(0);
  });

  it('an administrator has no subscription of their own', async () => {
    for (const verb of verbs) {
      const route = routeOf(endpoints.sms[verb]);
      const body = { address: phone, language: 'km' };
      expect((await askHandler(handler, route, { role: 'administrator', body })).status).toBe(403);
    }
  });

  it('a channel that there is not has no route', async () => {
    const answer = await askHandler(handler, 'GET /v1/subscriptions/pigeon', { blo: 'KH-BAVET' });
    expect(answer.status).toBe(404);
  });
});
