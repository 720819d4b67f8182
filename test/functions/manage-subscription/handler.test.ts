import {
  CheckIfPhoneNumberIsOptedOutCommand,
  GetSubscriptionAttributesCommand,
  InternalErrorException,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import type { handler as Handler } from '../../../functions/manage-subscription/handler.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';

const sns = mockClient(SNSClient);
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
  ALERT_TOPIC_PREFIX: 'arn:aws:sns:ap-southeast-1:111111111111:blo-kh-alerts-',
});

const Answer = z.object({
  statusCode: z.number(),
  body: z.string().optional(),
  headers: z.record(z.string(), z.string()),
});

/** What the HTTP API does with the function: a request of an officer at Bavet. */
const ask = async (method: string, channel: string, body?: unknown) => {
  const claims = { sub: 'sokha', token_use: 'id', 'cognito:groups': '[officer]', 'custom:blo': 'KH-BAVET' };
  const event = {
    routeKey: `${method} /v1/subscriptions/{channel}`,
    pathParameters: { channel },
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    requestContext: { requestId: 'request-1', authorizer: { jwt: { claims } } },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  const answer = Answer.parse(await Reflect.apply(handler, undefined, [event, {}]));
  return { status: answer.statusCode, body: answer.body ? JSON.parse(answer.body) : undefined };
};

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('subscriptions', 'plain');
  for (const [name, value] of Object.entries(environment(engine.endpoint))) vi.stubEnv(name, value);
  ({ handler } = await import('../../../functions/manage-subscription/handler.ts'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  sns.restore();
  await engine.stop();
});
beforeEach(() => {
  sns.reset();
  sns
    .on(SubscribeCommand)
    .resolves({ SubscriptionArn: 'arn:aws:sns:ap-southeast-1:111111111111:blo-kh-alerts-KH-BAVET:1' });
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
  it('sets, shows and ends what a person is told, and may be asked again', async () => {
    expect((await ask('GET', 'sms')).status).toBe(404);
    const set = await ask('PUT', 'sms', { address: phone, language: 'km' });
    expect(set).toMatchObject({ status: 200, body: { address: phone, topic: 'KH-BAVET', state: 'active' } });
    expect(await ask('GET', 'sms')).toEqual(set);
    expect(await ask('DELETE', 'sms')).toEqual({ status: 204, body: undefined });
    expect(await ask('DELETE', 'sms')).toEqual({ status: 204, body: undefined });
    expect((await ask('GET', 'sms')).status).toBe(404);
  });

  it('names the faults of a request, and of a channel that there is not', async () => {
    const wrong = await ask('PUT', 'sms', { address: phone, language: 'fr', nickname: 'S' });
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/language',
      '/nickname',
    ]);
    for (const method of ['GET', 'PUT', 'DELETE'])
      expect(await ask(method, 'pigeon', { address: phone, language: 'km' })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/channel', code: 'not-in-list' }] },
      });
    expect(sns.calls()).toHaveLength(0);
  });

  it('lets no number and no address into the log or into a problem, whatever breaks', async () => {
    const failure = new InternalErrorException({ message: `${phone} a-mark@example.org`, $metadata: {} });
    sns.on(SubscribeCommand).rejects(failure);
    const answers = [
      await ask('PUT', 'sms', { address: phone, language: 'km' }),
      await ask('PUT', 'email', { address: 'a-mark@example.org', language: 'km' }),
      await ask('PUT', 'email', { address: 'a-mark@example', language: 'km' }),
      await ask('PUT', 'sms', { address: `${phone}99999999`, language: 'km' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([500, 500, 422, 422]);
    expect(logged).toContain('InternalErrorException');
    for (const place of [logged, JSON.stringify(answers)]) expect(place).not.toMatch(/12345678|a-mark/);
  });
});
