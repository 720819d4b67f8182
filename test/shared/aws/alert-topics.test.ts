import {
  InternalErrorException,
  PublishCommand,
  SNSClient,
  SNSServiceException,
  ThrottledException,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { alertTopics } from '../../../shared/aws/alert-topics.ts';
import { type AlertDelivery, PublishRefused } from '../../../shared/domain/alert/alert-ports.ts';

const sns = mockClient(SNSClient);
const topics = alertTopics(
  new SNSClient({ region: 'ap-southeast-1' }),
  'arn:aws:sns:ap-southeast-1:111111111111:blo-kh-alerts-',
);
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

beforeEach(() => sns.reset());
afterAll(() => sns.restore());

const failsWith = (error: Error) => {
  sns.on(PublishCommand).rejects(error);
  return topics.publish(delivery, { text: 'Bavet' }).catch((thrown: unknown) => thrown);
};

describe('publishing an alert', () => {
  it('goes to the topic of the BLO, with what the filters look at and no more', async () => {
    sns.on(PublishCommand).resolves({ MessageId: 'message-1' });
    expect(await topics.publish({ ...delivery, channel: 'email' }, { subject: 'BLO notice', text: 'Bavet' })).toBe(
      'message-1',
    );
    expect(sns.commandCalls(PublishCommand)[0]?.args[0].input).toEqual({
      TopicArn: 'arn:aws:sns:ap-southeast-1:111111111111:blo-kh-alerts-KH-BAVET',
      Subject: 'BLO notice',
      Message: 'Bavet',
      MessageAttributes: {
        language: { DataType: 'String', StringValue: 'km' },
        severity: { DataType: 'String', StringValue: 'Severe' },
        crime: { DataType: 'String', StringValue: 'drugs' },
        channel: { DataType: 'String', StringValue: 'email' },
      },
    });
  });

  it('sends a text message the reliable way, without a subject', async () => {
    sns.on(PublishCommand).resolves({ MessageId: 'message-1' });
    await topics.publish(delivery, { text: 'Bavet' });
    const { Subject, MessageAttributes } = sns.commandCalls(PublishCommand)[0]?.args[0].input ?? {};
    expect(Subject).toBeUndefined();
    expect(MessageAttributes?.['AWS.SNS.SMS.SMSType']?.StringValue).toBe('Transactional');
  });

  it('is refused when SNS says so, by the name of the refusal alone', async () => {
    const metadata = { $metadata: { httpStatusCode: 429 } };
    const refused = await failsWith(new ThrottledException({ message: 'to +85512345678', ...metadata }));
    expect(refused).toBeInstanceOf(PublishRefused);
    expect(refused).toMatchObject({ name: 'PublishRefused:ThrottledException' });
    expect(String(refused)).not.toContain('+855');
  });

  it.each([
    ['SNS is at fault', new InternalErrorException({ message: '', $metadata: { httpStatusCode: 500 } })],
    [
      'SNS is away, whatever the SDK calls it',
      new SNSServiceException({ name: 'ServiceUnavailable', $fault: 'client', $metadata: { httpStatusCode: 503 } }),
    ],
    ['the line breaks', Object.assign(new Error('socket hang up'), { name: 'TimeoutError' })],
  ])('is left open when %s: it may have been published', async (_, error) => {
    expect(await failsWith(error)).toBe(error);
  });
});
