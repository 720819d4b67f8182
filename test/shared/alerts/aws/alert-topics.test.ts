import {
  InternalErrorException,
  PublishBatchCommand,
  PublishCommand,
  SNSClient,
  SNSServiceException,
  ThrottledException,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { alertTopics } from '../../../../shared/alerts/aws/alert-topics.sns.ts';
import type { Publication } from '../../../../shared/alerts/publication.ts';
import { PublishRefused } from '../../../../shared/alerts/publication.ts';

const sns = mockClient(SNSClient);
const topics = alertTopics(
  new SNSClient({ region: 'ap-southeast-1' }),
  'arn:aws:sns:ap-southeast-1:111111111111:blo-kh-alerts-',
);
const publication: Publication = {
  topic: 'KH-BAVET',
  language: 'km',
  channel: 'sms',
  severity: ['Severe'],
  crime: ['drugs'],
};
const mail: Publication = { ...publication, channel: 'email' };

beforeEach(() => sns.reset());
afterAll(() => sns.restore());

const failures = {
  throttled: new ThrottledException({ message: 'to +85512345678', $metadata: { httpStatusCode: 429 } }),
  fault: new InternalErrorException({ message: '', $metadata: { httpStatusCode: 500 } }),
  away: new SNSServiceException({ name: 'ServiceUnavailable', $fault: 'client', $metadata: { httpStatusCode: 503 } }),
  line: Object.assign(new Error('socket hang up'), { name: 'TimeoutError' }),
};

describe('publishing one message', () => {
  it('goes to the topic of the BLO, with what the filters look at and no more', async () => {
    sns.on(PublishCommand).resolves({ MessageId: 'message-1' });
    const message = { subject: 'BLO notice', text: 'Bavet' };
    expect(await topics.publish({ ...mail, newsTo: ['KH-POIPET', 'authority'] }, message)).toBe('message-1');
    expect(sns.commandCalls(PublishCommand)[0]?.args[0].input).toEqual({
      TopicArn: 'arn:aws:sns:ap-southeast-1:111111111111:blo-kh-alerts-KH-BAVET',
      Subject: 'BLO notice',
      Message: 'Bavet',
      MessageAttributes: {
        language: { DataType: 'String', StringValue: 'km' },
        severity: { DataType: 'String', StringValue: 'Severe' },
        crime: { DataType: 'String', StringValue: 'drugs' },
        channel: { DataType: 'String', StringValue: 'email' },
        newsTo: { DataType: 'String.Array', StringValue: '["KH-POIPET","authority"]' },
      },
    });
  });

  it('says that a reminder is one, and gives it no severity', async () => {
    sns.on(PublishCommand).resolves({ MessageId: 'message-1' });
    const reminder = { topic: 'KH-BAVET', language: 'km', channel: 'email', purpose: 'reminder' } as const;
    await topics.publish(reminder, { subject: 'BLO notice', text: 'photos' });
    expect(sns.commandCalls(PublishCommand)[0]?.args[0].input.MessageAttributes).toEqual({
      language: { DataType: 'String', StringValue: 'km' },
      channel: { DataType: 'String', StringValue: 'email' },
      purpose: { DataType: 'String', StringValue: 'reminder' },
    });
  });

  it('sends a text message the reliable way, without a subject', async () => {
    sns.on(PublishCommand).resolves({ MessageId: 'message-1' });
    await topics.publish(publication, { text: 'Bavet' });
    const { Subject, MessageAttributes } = sns.commandCalls(PublishCommand)[0]?.args[0].input ?? {};
    expect(Subject).toBeUndefined();
    expect(MessageAttributes?.['AWS.SNS.SMS.SMSType']?.StringValue).toBe('Transactional');
  });

  it('is refused when SNS says so, by the name of the refusal alone', async () => {
    sns.on(PublishCommand).rejects(failures.throttled);
    const refused = await topics.publish(publication, { text: 'Bavet' }).catch((thrown: unknown) => thrown);
    expect(refused).toBeInstanceOf(PublishRefused);
    expect(refused).toMatchObject({ name: 'PublishRefused:ThrottledException' });
    expect(String(refused)).not.toContain('+855');
  });

  it.each([
    ['SNS is at fault', failures.fault],
    ['SNS is away, whatever the SDK calls it', failures.away],
    ['the line breaks', failures.line],
  ])('is left open when %s: it may have been published', async (_, error) => {
    sns.on(PublishCommand).rejects(error);
    await expect(topics.publish(publication, { text: 'Bavet' })).rejects.toBe(error);
  });
});

const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ publication, message: { text: `Bavet ${index}` } }));

describe('publishing all messages of a dispatch', () => {
  it('takes one call for ten, and tells of each in its order, in whatever order SNS does', async () => {
    sns.on(PublishBatchCommand).callsFake(({ PublishBatchRequestEntries = [] }) => ({
      Successful: PublishBatchRequestEntries.map(({ Id }: { Id: string }) => ({ Id, MessageId: `m${Id}` })).reverse(),
    }));
    const outcomes = await topics.publishAll('KH-BAVET', entries(14));
    expect(outcomes.slice(0, 3)).toEqual([0, 1, 2].map((index) => ({ outcome: 'published', messageId: `m${index}` })));
    expect(outcomes).toHaveLength(14);
    expect(sns.commandCalls(PublishBatchCommand)).toHaveLength(2);
  });

  it('knows which were refused, and of which nobody can tell', async () => {
    sns.on(PublishBatchCommand).resolves({
      Successful: [{ Id: '0', MessageId: 'm0' }],
      Failed: [
        { Id: '1', Code: 'Throttled', SenderFault: true },
        { Id: '2', Code: 'InternalFailure', SenderFault: false },
      ],
    });
    expect(await topics.publishAll('KH-BAVET', entries(4))).toEqual([
      { outcome: 'published', messageId: 'm0' },
      { outcome: 'refused', code: 'Throttled' },
      { outcome: 'unknown', code: 'InternalFailure' },
      { outcome: 'unknown', code: 'NoAnswer' },
    ]);
  });

  it.each([
    ['is refused as a whole when SNS throttles', failures.throttled, 'refused'],
    ['is left open when SNS is at fault', failures.fault, 'unknown'],
    ['is left open when SNS is away', failures.away, 'unknown'],
    ['is left open when the line breaks', failures.line, 'unknown'],
  ])('%s', async (_, error, outcome) => {
    sns.on(PublishBatchCommand).rejects(error);
    const outcomes = await topics.publishAll('KH-BAVET', entries(2));
    expect(outcomes).toEqual([1, 2].map(() => ({ outcome, code: error.name })));
    expect(JSON.stringify(outcomes)).not.toContain('+855');
  });
});
