import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { exchangeTopic } from '../../../../shared/statistics/aws/exchange-topic.sns.ts';
import { type ExchangeMessage, ExchangeText } from '../../../../shared/statistics/exchange-message.ts';
import { figuresOf, merge } from '../../../../shared/statistics/figures/figures.ts';
import { drugReport } from '../../../fixtures/incidents/reports.ts';

const topicArn = 'arn:aws:sns:ap-southeast-1:999999999999:blo-region-exchange-kh';
const client = new SNSClient({});
const sns = mockClient(client);

const message: ExchangeMessage = {
  revision: 1,
  country: 'kh',
  day: '2026-11-20',
  computedAt: '2026-11-20T18:30:00.000Z',
  figures: merge([figuresOf(drugReport())]),
};

beforeEach(() => {
  sns.reset();
  sns.on(PublishCommand).resolves({});
});

describe('the topic of the exchange', () => {
  it('carries a message that the region can read', async () => {
    await exchangeTopic(client, topicArn).send(message);
    const { TopicArn, Message } = sns.commandCalls(PublishCommand)[0]?.args[0].input ?? {};
    expect(TopicArn).toBe(topicArn);
    expect(ExchangeText.parse(Message)).toEqual(message);
  });

  it('lets nothing leave the country that does not belong in a message', async () => {
    const more = { ...message, profiles: { drugs: { suspect: { male: { '30-44': 1 } } } } };
    await expect(exchangeTopic(client, topicArn).send(more)).rejects.toThrow();
    expect(sns.calls()).toHaveLength(0);
  });

  it('passes a failure on, so that the day is sent again', async () => {
    sns.on(PublishCommand).rejects(new Error('no route'));
    await expect(exchangeTopic(client, topicArn).send(message)).rejects.toThrow('no route');
  });
});
