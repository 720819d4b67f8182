import {
  CheckIfPhoneNumberIsOptedOutCommand,
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SetSubscriptionAttributesCommand,
  SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createActivity } from '../../../../infra/local/activity.ts';
import { localCredentials } from '../../../../infra/local/assembly/local-account.ts';
import { startDeliveries } from '../../../../infra/local/engines/deliveries.ts';
import type { Delivery } from '../../../../infra/local/engines/deliveries-file.ts';
import { type MessageEngine, startMessages } from '../../../../infra/local/engines/message-engine.ts';
import type { RunningMapping } from '../../../../infra/local/mappings/stream-mapping.ts';
import { freePort } from '../fixtures/free-ports.ts';
import { linesOf, testFolder, until } from '../fixtures/test-folder.ts';

const region = 'ap-southeast-1';
const folder = testFolder();
const file = folder.file('deliveries.ndjson');
let port: number;
let engine: MessageEngine;
let deliveries: RunningMapping;
let sns: SNSClient;
let topics = 0;
let TopicArn: string;

const start = async () => {
  engine = await startMessages({ folder: folder.path, port });
  deliveries = startDeliveries({ file, endpoint: engine.endpoint, sqs: engine.sqs, activity: createActivity() });
  sns = new SNSClient({ endpoint: engine.endpoint, region, credentials: localCredentials });
};

const stop = async () => {
  sns.destroy();
  await deliveries.stop();
  await engine.stop();
};

const subscribe = async (Protocol: string, Endpoint: string, filter?: object): Promise<string> => {
  const Attributes = filter && { FilterPolicy: JSON.stringify(filter) };
  return (await sns.send(new SubscribeCommand({ TopicArn, Protocol, Endpoint, Attributes }))).SubscriptionArn ?? '';
};

const publish = (Message: string, attributes: Record<string, string> = {}, Subject?: string) => {
  const entries = Object.entries(attributes).map(([name, StringValue]) => [name, { DataType: 'String', StringValue }]);
  return sns.send(new PublishCommand({ TopicArn, Message, Subject, MessageAttributes: Object.fromEntries(entries) }));
};

/** Deliveries of this test's own topic, once there are as many as expected. */
const delivered = (count: number): Promise<Delivery[]> =>
  until(
    () => linesOf<Delivery>(file).filter(({ topic }) => TopicArn.endsWith(`:${topic}`)),
    ({ length }) => length >= count,
  );

beforeAll(async () => {
  port = await freePort();
  await start();
});
beforeEach(async () => {
  topics += 1;
  TopicArn = await engine.ensureTopic(region, `news-${topics}`, 'blo-kh');
});
afterAll(async () => {
  await stop();
  folder.remove();
});

describe('a text to a phone by its number', () => {
  it('reaches it, by no topic, with the stack of the function that sent it', async () => {
    const userAgentAppId = 'blo-kh-manage-subscription';
    const options = { endpoint: engine.endpoint, region, credentials: localCredentials, userAgentAppId };
    const client = new SNSClient(options);
    const { MessageId } = await client.send(
      new PublishCommand({ PhoneNumber: '+85512777777', Message: 'Code & 123456' }),
    );
    client.destroy();
    const found = await until(
      () => linesOf<Delivery>(file).filter(({ to }) => to === '+85512777777'),
      ({ length }) => length > 0,
    );
    expect(found).toEqual([
      {
        id: `${MessageId}:+85512777777`,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        stack: 'blo-kh',
        channel: 'sms',
        to: '+85512777777',
        topic: 'direct',
        text: 'Code & 123456',
        attributes: {},
      },
    ]);
    await expect(sns.send(new PublishCommand({ PhoneNumber: '012', Message: 'x' }))).rejects.toThrow('PhoneNumber');
  });
});

describe('people who subscribe', () => {
  it('have not opted out: nobody can answer STOP here', async () => {
    const answer = await sns.send(new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber: '+85512345678' }));
    expect(answer.isOptedOut).toBe(false);
  });

  it('get what has any of the values that their filter names', async () => {
    await subscribe('sms', '+85512345678', { crime: ['firearms', 'drugs'] });
    for (const crime of [['drugs', 'cash'], ['cash', 'timber'], ['firearms']])
      await sns.send(
        new PublishCommand({
          TopicArn,
          Message: crime.join(),
          MessageAttributes: { crime: { DataType: 'String.Array', StringValue: JSON.stringify(crime) } },
        }),
      );
    expect((await delivered(2)).map(({ text }) => text).sort()).toEqual(['drugs,cash', 'firearms']);
  });

  it('get what their filter lets pass, and nothing else', async () => {
    await subscribe('sms', '+85512345678', { language: ['km'], channel: ['sms'] });
    await subscribe('email', 'sok@example.org', { language: ['en'], channel: ['email'] });
    await publish('ដំណឹង', { language: 'km', channel: 'sms' });
    await publish('News', { language: 'en', channel: 'email' }, 'BLO notice');
    await publish('Not for either', { language: 'en', channel: 'sms' });
    await publish('The last', { language: 'km', channel: 'sms' });
    const found = await delivered(3);
    expect(found.map(({ to, text }) => [to, text]).sort()).toEqual([
      ['+85512345678', 'The last'],
      ['+85512345678', 'ដំណឹង'],
      ['sok@example.org', 'News'],
    ]);
    expect(found.find(({ channel }) => channel === 'email')).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}:sok@example\.org$/),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      stack: 'blo-kh',
      channel: 'email',
      to: 'sok@example.org',
      topic: `news-${topics}`,
      subject: 'BLO notice',
      text: 'News',
      attributes: { language: 'en', channel: 'email' },
    });
  });

  it('are listed as themselves and not as the queue that stands for them', async () => {
    const arn = await subscribe('sms', '+85512345678', { language: ['km'] });
    const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }));
    expect(Attributes).toMatchObject({
      Protocol: 'sms',
      Endpoint: '+85512345678',
      FilterPolicy: '{"language":["km"]}',
    });
    const { Subscriptions } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
    expect(Subscriptions).toMatchObject([{ SubscriptionArn: arn, Protocol: 'sms', Endpoint: '+85512345678' }]);
  });

  it('change what they get, leave, and come back', async () => {
    const arn = await subscribe('email', 'dara@example.org', { severity: ['severe'] });
    const FilterPolicy = JSON.stringify({ severity: ['minor'] });
    await sns.send(
      new SetSubscriptionAttributesCommand({
        SubscriptionArn: arn,
        AttributeName: 'FilterPolicy',
        AttributeValue: FilterPolicy,
      }),
    );
    await publish('minor', { severity: 'minor' });
    await sns.send(new UnsubscribeCommand({ SubscriptionArn: arn }));
    await publish('while away', { severity: 'minor' });
    await subscribe('email', 'dara@example.org');
    await publish('back');
    expect((await delivered(2)).map(({ text }) => text)).toEqual(['minor', 'back']);
  });

  it.each([
    ['sms', '012 345 678', 'Invalid SMS endpoint'],
    ['sms', '+0123456789', 'Invalid SMS endpoint'],
    ['email', 'nobody', 'Email address'],
  ])('by %s as %s are refused', async (protocol, endpoint, message) => {
    await expect(subscribe(protocol, endpoint)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining(message),
    });
  });

  it('are known again after a restart, and hear what was published just before it', async () => {
    const arn = await subscribe('sms', '+85598765432');
    await deliveries.stop();
    await publish('before the end');
    await stop();
    await start();
    expect((await delivered(1)).map(({ text, stack }) => [text, stack])).toEqual([['before the end', 'blo-kh']]);
    const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }));
    expect(Attributes).toMatchObject({ Protocol: 'sms', Endpoint: '+85598765432' });
  });
});

it('a message with a text for each channel is refused: the local run does not know which a queue should get', async () => {
  const each = new PublishCommand({ TopicArn, Message: '{"default":"x"}', MessageStructure: 'json' });
  await expect(sns.send(each)).rejects.toThrow(/MessageStructure/);
});
