import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { messageVerifier } from '../../../../shared/exchange/aws/message-verifier.ts';
import { neighbourTopics } from '../../../../shared/exchange/aws/neighbour-topics.sns.ts';
import { unwrapMessage } from '../../../../shared/exchange/unwrap-message.ts';
import { publicKeyOf, signerOf, topicPrefix } from '../../../fixtures/exchange/exchange-world.ts';

const client = new SNSClient({});
const sns = mockClient(client);
const clock = () => Date.parse('2016-06-19T09:30:00Z');
const topics = neighbourTopics(client, { country: 'KH', topicPrefix }, { signer: signerOf('KH'), clock });

beforeEach(() => {
  sns.reset();
  sns.on(PublishCommand).resolves({});
});

describe('the topics of a country', () => {
  it('carry a text to one country, which knows by it who told it', async () => {
    await topics.publish('VN', '{"says":1}');
    const {
      TopicArn: topicArn = '',
      Message: text = '',
      ...more
    } = sns.commandCalls(PublishCommand)[0]?.args[0].input ?? {};
    expect([topicArn, more]).toEqual([`${topicPrefix}kh-vn`, {}]);
    const seat = { country: 'VN', neighbours: ['KH'], topicPrefix, rememberedDays: 90 };
    const ports = { verifier: messageVerifier({ kh: publicKeyOf('KH') }), clock };
    expect(unwrapMessage({ topicArn, text }, seat, ports)).toEqual({ from: 'KH', text: '{"says":1}' });
  });

  it('carry nothing that was not signed', async () => {
    const signer = { sign: () => Promise.reject(new Error('KMS is away')) };
    const silent = neighbourTopics(client, { country: 'KH', topicPrefix }, { signer, clock });
    await expect(silent.publish('VN', '{}')).rejects.toThrow('KMS is away');
    expect(sns.calls()).toHaveLength(0);
  });

  it('pass a failure on', async () => {
    sns.on(PublishCommand).rejects(new Error('Throttled'));
    await expect(topics.publish('VN', '{}')).rejects.toThrow('Throttled');
  });
});
