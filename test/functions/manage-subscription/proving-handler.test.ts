import { CognitoIdentityProviderClient, ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import {
  CheckIfPhoneNumberIsOptedOutCommand,
  GetSubscriptionAttributesCommand,
  PublishCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { handler as Handler } from '../../../functions/manage-subscription/handler.ts';
import * as contract from '../../../shared/alerts/subscriptions/contract.ts';
import { type Endpoint, routeOf } from '../../../shared/foundation/endpoint.ts';
import { askHandler } from '../../fixtures/ask-handler.ts';
import { countingVariables, makeCounts } from '../../fixtures/aws/counting.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';

const sns = mockClient(SNSClient);
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
  SMS_COUNTRIES: 'KH,VN',
  SUBSCRIPTION_PROOF: 'code',
  PUSH_SERVICES: 'fcm.googleapis.com',
  CODES_A_DAY: '{"person":4,"address":3}',
  USER_POOL_ID: 'ap-southeast-1_kh',
  ALERT_TOPIC_PREFIX: 'arn:aws:sns:ap-southeast-1:111111111111:blo-kh-alerts-',
  ...countingVariables,
});

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
  sns.on(PublishCommand).resolves({ MessageId: '1' });
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

const ask = (endpoint: Endpoint, body?: unknown, person = 'sokha') =>
  askHandler(handler, routeOf(endpoint), { blo: 'KH-BAVET', person, ...(body === undefined ? {} : { body }) });

const put = (address: string, person = 'sokha') =>
  ask(contract.setSmsSubscription, { address, language: 'en' }, person);
const confirm = (code: string, person = 'sokha') => ask(contract.confirmSmsSubscription, { code }, person);

/** The code in the text that was published last. */
const codeSent = (): string => {
  const { Message = '' } = sns.commandCalls(PublishCommand).at(-1)?.args[0].input ?? {};
  return /\d{6}/.exec(Message)?.[0] ?? '';
};

const inKhmer = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit)));

describe('the function that manages subscriptions, where numbers are proven', () => {
  it('a number is told nothing before its code is typed back, in any digits, and is told then', async () => {
    const asked = await put('+85512345678');
    expect(asked).toMatchObject({ status: 200, body: { address: '+85512345678', state: 'awaiting-code' } });
    expect((await ask(contract.readSmsSubscription)).body).toEqual(asked.body);
    expect(sns.commandCalls(SubscribeCommand)).toHaveLength(0);
    expect(sns.commandCalls(PublishCommand)[0]?.args[0].input).toMatchObject({ PhoneNumber: '+85512345678' });
    const code = codeSent();
    const typed = `${inKhmer(code.slice(0, 3))} ${code.slice(3)}`;
    expect(await confirm(typed)).toMatchObject({ status: 200, body: { state: 'active', topic: 'KH-BAVET' } });
    expect(sns.commandCalls(SubscribeCommand)).toHaveLength(1);
    expect((await confirm(code)).status).toBe(404);
    expect(logged).not.toMatch(new RegExp(`12345678|${code}`));
  });

  it.each([{ code: '12345' }, { code: '1234567' }, { code: 'abcdef' }, { code: '' }, {}, { code: '1'.repeat(41) }])(
    'what is no code has a fault: %o',
    async (body) => {
      const answer = await ask(contract.confirmSmsSubscription, body);
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/code']);
    },
  );

  it('a wrong code is answered 422 with the tries that are left, and after five tries the right one is void', async () => {
    await put('+85512111111', 'dara');
    const code = codeSent();
    const wrong = code === '000000' ? '000001' : '000000';
    for (const left of [4, 3, 2, 1, 0]) {
      const answer = await confirm(wrong, 'dara');
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/code' }] } });
      expect(answer.body.detail).toContain(`left: ${left}.`);
    }
    expect((await confirm(code, 'dara')).status).toBe(404);
    expect(sns.commandCalls(SubscribeCommand)).toHaveLength(0);
  });

  it('codes of a day run out: 429 with the seconds until the next, and the alarm of floods hears of the person', async () => {
    for (const person of ['a', 'b', 'c']) expect((await put('+85512222222', person)).status).toBe(200);
    const stopped = await put('+85512222222', 'd');
    expect(stopped.status).toBe(429);
    expect(Number(stopped.headers['retry-after'])).toBeLessThanOrEqual(86_400);
    expect(logged).toContain('"limit-reached":1');
    expect(logged).not.toContain('12222222');
    expect(sns.commandCalls(PublishCommand)).toHaveLength(3);
  });

  it('a number of another country has a fault that says which may be', async () => {
    const refused = await put('+66812345678');
    expect(refused).toMatchObject({
      status: 422,
      body: {
        detail: expect.stringContaining('+855, +84'),
        errors: [{ pointer: '/address', code: 'no-texts', allowed: ['KH', 'VN'] }],
      },
    });
    expect(sns.calls()).toHaveLength(0);
  });
});
