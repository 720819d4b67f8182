import { CreateTopicCommand, GetSubscriptionAttributesCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { FauxqsServer } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeEngine } from '../../../infra/local/engines/engine-changes.ts';
import { alertTopics } from '../../../shared/alerts/aws/alert-topics.sns.ts';
import { snsSubscriptions } from '../../../shared/alerts/aws/sns-subscriptions.sns.ts';
import type { Publication } from '../../../shared/alerts/publication.ts';
import { riseOf } from '../../../shared/alerts/rules/rise-of.ts';
import type { Subscription } from '../../../shared/alerts/subscriptions/subscription.ts';
import { subscriptionFilter } from '../../../shared/alerts/subscriptions/subscription-filter.ts';

const prefix = 'arn:aws:sns:ap-southeast-1:000000000000:blo-kh-alerts-';
const choice = { channel: 'sms', language: 'km', leastSeverity: 'Severe' } as const;
const publication: Publication = {
  topic: 'KH-BAVET',
  language: 'km',
  channel: 'sms',
  severity: ['Severe'],
  crime: ['drugs'],
};

let engine: FauxqsServer;
let sns: SNSClient;
let sqs: SQSClient;
beforeAll(async () => {
  changeEngine();
  engine = await (await import('fauxqs')).startFauxqs({ port: 0, logger: false });
  const settings = {
    endpoint: engine.address,
    region: 'ap-southeast-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  sns = new SNSClient(settings);
  sqs = new SQSClient(settings);
  for (const topic of ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET', 'authority'])
    await sns.send(new CreateTopicCommand({ Name: `blo-kh-alerts-${topic}` }));
});
afterAll(() => engine.stop());

type Choice = Pick<Subscription, 'channel' | 'language' | 'crimes' | 'leastSeverity'>;

/** A queue in the reader's place, with the reader's own filter: what arrives there would reach their phone. */
const readerWith = async (name: string, wish: Choice, seats: { own: string; followed?: readonly string[] }) => {
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: name }));
  for (const topic of [seats.own, ...(seats.followed ?? [])])
    await sns.send(
      new SubscribeCommand({
        TopicArn: prefix + topic,
        Protocol: 'sqs',
        Endpoint: `arn:aws:sqs:ap-southeast-1:000000000000:${name}`,
        Attributes: {
          FilterPolicy: JSON.stringify(subscriptionFilter(wish, topic === seats.own ? undefined : seats.own)),
          RawMessageDelivery: 'true',
        },
      }),
    );
  return async () => {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
    return Messages.map(({ Body }) => Body).sort();
  };
};

const bavet = { own: 'KH-BAVET' };

describe('the filter of a subscription, on a real engine', () => {
  it('lets through what the reader asked for, and nothing else', async () => {
    const severeInKhmer = await readerWith('severe-in-khmer', choice, bavet);
    const migrantsInKhmer = await readerWith('migrants', { ...choice, crimes: ['migrant-smuggling'] }, bavet);
    const byMail = { channel: 'email', language: 'en', leastSeverity: 'Moderate' } as const;
    const allByMail = await readerWith('all-by-mail', byMail, bavet);
    const published: Partial<Publication>[] = [
      {},
      { severity: ['Extreme'] },
      { severity: ['Moderate'] },
      { language: 'en' },
      { channel: 'email' },
      { channel: 'email', language: 'en', severity: ['Moderate'] },
      { crime: ['migrant-smuggling'] },
      { crime: ['drugs', 'migrant-smuggling'] },
      { severity: ['Moderate', riseOf('Moderate', 'Severe')] },
    ];
    const topics = alertTopics(sns, prefix);
    for (const [index, changes] of published.entries())
      await topics.publish({ ...publication, ...changes }, { text: String(index) });
    expect(await severeInKhmer()).toEqual(['0', '1', '6', '7', '8']);
    expect(await migrantsInKhmer()).toEqual(['6', '7']);
    expect(await allByMail()).toEqual(['5']);
  });

  it('lets a reminder through at the post that it is for, in its language, whatever alerts the reader asked for', async () => {
    const mail = { channel: 'email', language: 'km', leastSeverity: 'Extreme', crimes: ['cash'] } as const;
    const wish = { ...mail, crimes: [...mail.crimes] };
    const atPost = await readerWith('reminded', wish, bavet);
    const inEnglish = await readerWith('reminded-in-english', { ...wish, language: 'en' }, bavet);
    const follower = await readerWith('reminded-follower', wish, { own: 'KH-POIPET', followed: ['KH-BAVET'] });
    const reminder = { topic: 'KH-BAVET', channel: 'email', language: 'km', purpose: 'reminder' } as const;
    await alertTopics(sns, prefix).publish(reminder, { text: 'photos' });
    expect([await atPost(), await inEnglish(), await follower()]).toEqual([['photos'], [], []]);
  });

  it('tells somebody who follows others of what these report, once, and of nothing that they are told anyway', async () => {
    const atPoipet = await readerWith('at-poipet', choice, {
      own: 'KH-POIPET',
      followed: ['KH-BAVET', 'KH-CHREY-THOM'],
    });
    const topics = alertTopics(sns, prefix);
    const publish = async (text: string, own: string, others: readonly string[]) => {
      const told = [own, ...others];
      const newsTo = ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET', 'authority'].filter((topic) => !told.includes(topic));
      await topics.publish({ ...publication, topic: own, newsTo }, { text });
      for (const topic of others) await topics.publish({ ...publication, topic }, { text });
    };
    await publish('of Bavet, told on its border too', 'KH-BAVET', ['KH-CHREY-THOM', 'authority']);
    await publish('of Bavet, told everywhere', 'KH-BAVET', ['KH-CHREY-THOM', 'KH-POIPET', 'authority']);
    await publish('of Chrey Thom alone', 'KH-CHREY-THOM', []);
    await publish('of Poipet', 'KH-POIPET', []);
    expect(await atPoipet()).toEqual([
      'of Bavet, told everywhere',
      'of Bavet, told on its border too',
      'of Chrey Thom alone',
      'of Poipet',
    ]);
  });

  it('is changed in place, also when the name of the seat was never noted, and the seat can be left and left again', async () => {
    const seats = snsSubscriptions(sns, prefix);
    const seat = { topic: 'KH-BAVET', address: '+85512345678' };
    const first = await seats.subscribe(seat, 'sms', subscriptionFilter(choice));
    const second = await seats.subscribe(seat, 'sms', subscriptionFilter({ ...choice, leastSeverity: 'Extreme' }));
    expect(second).toEqual(first);
    if (second.outcome !== 'subscribed') throw new Error(second.outcome);
    const SubscriptionArn = second.subscription;
    const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
    expect(Attributes?.['FilterPolicy']).toBe(
      JSON.stringify(subscriptionFilter({ ...choice, leastSeverity: 'Extreme' })),
    );
    await seats.unsubscribe(seat, 'sms');
    await seats.unsubscribe({ ...seat, subscription: SubscriptionArn }, 'sms');
    expect(await seats.state(SubscriptionArn)).toBe('ended');
  });
});
