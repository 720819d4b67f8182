import { InvalidParameterException, PublishCommand, SNSClient, ThrottledException } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { codeSender } from '../../../../shared/alerts/aws/code-sender.sns.ts';

const sns = mockClient(SNSClient);
const send = codeSender(new SNSClient({ region: 'ap-southeast-1' }));
beforeEach(() => sns.reset());
afterAll(() => sns.restore());

describe('a code that is sent', () => {
  it('goes to the phone by its number, and to no topic', async () => {
    sns.on(PublishCommand).resolves({ MessageId: '1' });
    expect(await send('+85512345678', 'BLO code 123456')).toBe(true);
    expect(sns.commandCalls(PublishCommand).map(({ args }) => args[0].input)).toEqual([
      {
        PhoneNumber: '+85512345678',
        Message: 'BLO code 123456',
        MessageAttributes: { 'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' } },
      },
    ]);
  });

  it('is refused for a number that SNS calls impossible, and fails for all else', async () => {
    sns.on(PublishCommand).rejectsOnce(new InvalidParameterException({ message: 'PhoneNumber', $metadata: {} }));
    expect(await send('+85512345678', 'text')).toBe(false);
    const throttled = new ThrottledException({ message: '', $metadata: {} });
    sns.on(PublishCommand).rejects(throttled);
    await expect(send('+85512345678', 'text')).rejects.toBe(throttled);
  });
});
