import { CreateTopicCommand, GetSubscriptionAttributesCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alertTopics } from '../../../shared/aws/alert-topics.ts';
import { topicSeats } from '../../../shared/aws/topic-seats.ts';
import type { AlertDelivery } from '../../../shared/domain/alert/alert-ports.ts';
import { filterOf, type Subscription } from '../../../shared/domain/alert/subscription.ts';

const prefix = 'arn:aws:sns:ap-southeast-1:000000000000:blo-kh-alerts-';
const choice = { channel: 'sms', language: 'km', leastSeverity: 'Severe' } as const;
const delivery: AlertDelivery = {
  incidentId: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51',
  revision: 1,
  topic: 'KH-BAVET',
  language: 'km',
  channel: 'sms',
  severity: 'Severe',
  crime: 'drugs',
  reason: 'drugs-severe',
  circle: 'own',
};

let engine: Awaited<ReturnType<typeof startFauxqs>>;
let sns: SNSClient;
let sqs: SQSClient;
beforeAll(async () => {
  engine = await startFauxqs({ port: 0, logger: false });
  const settings = {
    endpoint: engine.address,
    region: 'ap-southeast-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  sns = new SNSClient(settings);
  sqs = new SQSClient(settings);
  await sns.send(new CreateTopicCommand({ Name: 'blo-kh-alerts-KH-BAVET' }));
});
afterAll(() => engine.stop());

type Choice = Pick<Subscription, 'channel' | 'language' | 'crimes' | 'leastSeverity'>;

/** A queue in the reader's place, with the reader's own filter: what arrives there would reach their phone. */
const readerWith = async (name: string, wish: Choice) => {
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: name }));
  await sns.send(
    new SubscribeCommand({
      TopicArn: `${prefix}KH-BAVET`,
      Protocol: 'sqs',
      Endpoint: `arn:aws:sqs:ap-southeast-1:000000000000:${name}`,
      Attributes: { FilterPolicy: JSON.stringify(filterOf(wish)), RawMessageDelivery: 'true' },
    }),
  );
  return async () => {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
    return Messages.map(({ Body }) => Body).sort();
  };
};

describe('the filter of a subscription, on a real engine', () => {
  it('lets through what the reader asked for, and nothing else', async () => {
    const severeInKhmer = await readerWith('severe-in-khmer', choice);
    const migrantsInKhmer = await readerWith('migrants-in-khmer', { ...choice, crimes: ['migrant-smuggling'] });
    const allByMail = await readerWith('all-by-mail', { channel: 'email', language: 'en', leastSeverity: 'Moderate' });
    const published: Partial<AlertDelivery>[] = [
      {},
      { severity: 'Extreme' },
      { severity: 'Moderate' },
      { language: 'en' },
      { channel: 'email' },
      { channel: 'email', language: 'en', severity: 'Moderate' },
      { crime: 'migrant-smuggling' },
    ];
    const topics = alertTopics(sns, prefix);
    for (const [index, changes] of published.entries())
      await topics.publish({ ...delivery, ...changes }, { text: String(index) });
    expect(await severeInKhmer()).toEqual(['0', '1', '6']);
    expect(await migrantsInKhmer()).toEqual(['6']);
    expect(await allByMail()).toEqual(['5']);
  });

  it('is changed in place, also when the name of the seat was never noted, and the seat can be left and left again', async () => {
    const seats = topicSeats(sns, prefix);
    const seat = { topic: 'KH-BAVET', address: '+85512345678' };
    const first = await seats.take(seat, 'sms', filterOf(choice));
    const second = await seats.take(seat, 'sms', filterOf({ ...choice, leastSeverity: 'Extreme' }));
    expect(second).toEqual(first);
    if (second.outcome === 'refused') throw new Error('refused');
    const SubscriptionArn = second.subscription;
    const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
    expect(JSON.parse(Attributes?.['FilterPolicy'] ?? '')).toMatchObject({ severity: ['Extreme'] });
    await seats.leave(seat, 'sms');
    await seats.leave({ ...seat, subscription: SubscriptionArn }, 'sms');
    expect(await seats.standing(SubscriptionArn)).toBe('ended');
  });
});
