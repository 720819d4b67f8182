import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { alertRevisionOf } from '../../../../shared/alerts/alert-revision.ts';
import { alertExchange } from '../../../../shared/alerts/aws/alert-exchange.sns.ts';
import { type SharedRevision, SharedRevisionText } from '../../../../shared/alerts/sharing/shared-revision.ts';
import { kept, marks, seizureReport } from '../../../fixtures/alerts/alert-reports.ts';

const topicArn = 'arn:aws:sns:ap-southeast-1:999999999999:blo-region-alerts-kh';
const client = new SNSClient({});
const sns = mockClient(client);
const told: SharedRevision = {
  ...{ version: 1, country: 'KH' },
  ...alertRevisionOf(kept(seizureReport())),
};

beforeEach(() => {
  sns.reset();
  sns.on(PublishCommand).resolves({});
});

describe('the exchange of alerts', () => {
  it('carries what another country can read, addressed to it', async () => {
    await alertExchange(client, topicArn).send(told, ['TH', 'VN']);
    const { TopicArn, Message, MessageAttributes } = sns.commandCalls(PublishCommand)[0]?.args[0].input ?? {};
    expect(TopicArn).toBe(topicArn);
    expect(SharedRevisionText.parse(Message)).toEqual(told);
    expect(MessageAttributes).toEqual({ to: { DataType: 'String.Array', StringValue: '["TH","VN"]' } });
  });

  it('lets nothing leave that does not belong in a message', async () => {
    const more = { ...told, narrative: marks.narrative };
    await expect(alertExchange(client, topicArn).send(more, ['VN'])).rejects.toThrow();
    expect(sns.calls()).toHaveLength(0);
  });

  it('passes a failure on', async () => {
    sns.on(PublishCommand).rejects(new Error('Throttled'));
    await expect(alertExchange(client, topicArn).send(told, ['VN'])).rejects.toThrow('Throttled');
  });
});
