import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { SNSClient } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  endSubscription,
  type Ports,
  setSubscription,
} from '../../../functions/manage-subscription/manage-subscription.ts';
import { localAccount, localCredentials } from '../../../infra/local/assembly/local-account.ts';
import { type MessageEngine, startMessages } from '../../../infra/local/engines/message-engine.ts';
import { addressClaims } from '../../../shared/alerts/aws/address-claims.dynamodb.ts';
import { snsSubscriptions } from '../../../shared/alerts/aws/sns-subscriptions.sns.ts';
import { subscriptionRepository } from '../../../shared/alerts/aws/subscription-repository.dynamodb.ts';
import { phoneNumbersOf } from '../../../shared/alerts/subscriptions/phone-numbers-of.ts';
import { SubscriptionRequest } from '../../../shared/alerts/subscriptions/subscription-request.ts';
import { Problem } from '../../../shared/foundation/problem.ts';
import { peopleInMemory } from '../../fixtures/alerts/subscription-doubles.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';
import { freePort } from '../../infra/local/fixtures/free-ports.ts';
import { testFolder } from '../../infra/local/fixtures/test-folder.ts';

const region = 'ap-southeast-1';
const blos = ['KH-BAVET', 'KH-POIPET'];
const folder = testFolder();
let tables: DynamoEngine;
let messages: MessageEngine;
let client: SNSClient;
let ports: Ports;

beforeAll(async () => {
  tables = await startDynamo();
  await tables.createTable('subscriptions', 'plain');
  messages = await startMessages({ folder: folder.path, port: await freePort() });
  client = new SNSClient({ endpoint: messages.endpoint, region, credentials: localCredentials });
  for (const blo of blos) await messages.ensureTopic(region, `alerts-${blo}`, 'blo-kh');
  ports = {
    subscriptions: subscriptionRepository(tables.client, 'subscriptions'),
    claims: addressClaims(tables.client, 'subscriptions', 32),
    sns: snsSubscriptions(client, `arn:aws:sns:${region}:${localAccount}:alerts-`),
    people: peopleInMemory(),
    options: { phoneNumbers: phoneNumbersOf('kh'), languages: ['en'], blos },
    clock: Date.now,
  };
}, 60_000);

afterAll(async () => {
  client?.destroy();
  await messages?.stop();
  await tables?.stop();
  folder.remove();
});

const owner = (person: string) =>
  ({ caller: { person, roles: ['officer'], blo: 'KH-BAVET' }, channel: 'sms' }) as const;

/** An overtaken request is answered 503, and nothing else may go wrong. */
const orOvertaken = async (work: Promise<unknown>): Promise<boolean> => {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof Problem && error.kind === 'try-again') return false;
    throw error;
  }
};

const soon = () => pause(randomInt(25));

const put = async (person: string, address: string) => {
  await soon();
  const request = SubscriptionRequest.parse({ address, language: 'en', follows: ['KH-POIPET'] });
  return orOvertaken(setSubscription(owner(person), request, ports));
};

const end = async (person: string) => {
  await soon();
  return orOvertaken(endSubscription(owner(person), ports));
};

const everTold = async () =>
  (await Promise.all(blos.map((blo) => ports.sns.listOn(blo)))).flat().map(({ address }) => address);

describe('two requests and an end within 25 ms, on engines', () => {
  const rounds = 15;

  it('leave no number told, and nobody’s claim, once the end is repeated until nothing is there', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const person = `person-${round}`;
      const [first, second] = [`+8551260${1000 + round}`, `+8551261${1000 + round}`];
      await Promise.all([put(person, first), put(person, second), end(person)]);
      while (await ports.subscriptions.find(person, 'sms')) await end(person);
    }
    expect(await everTold()).toEqual([]);
    expect((await Promise.all(blos.map((blo) => ports.claims.claimsOn(blo)))).flat()).toEqual([]);
  }, 120_000);

  it('leave the number told that the record has, and no other, when nobody ends anything', async () => {
    const person = 'sokha';
    await Promise.all(['+85512621000', '+85512621001', '+85512621002'].map((address) => put(person, address)));
    const record = await ports.subscriptions.find(person, 'sms');
    if (record?.state !== 'active') while (!(await put(person, '+85512621000')));
    const { address } = (await ports.subscriptions.find(person, 'sms')) ?? {};
    expect(await everTold()).toEqual([address, address]);
  }, 60_000);
});
