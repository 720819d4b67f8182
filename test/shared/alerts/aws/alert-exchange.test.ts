import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { alertRevisionOf } from '../../../../shared/alerts/alert-revision.ts';
import { alertExchange } from '../../../../shared/alerts/aws/alert-exchange.sns.ts';
import { SharedMessageText, type SharedRevision } from '../../../../shared/alerts/sharing/shared-revision.ts';
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
    expect(SharedMessageText.parse(Message)).toEqual(told);
    expect(MessageAttributes).toEqual({ to: { DataType: 'String.Array', StringValue: '["TH","VN"]' } });
  });

  it('lets nothing leave that does not belong in a message', async () => {
    const more = { ...told, narrative: marks.narrative };
    await expect(alertExchange(client, topicArn).send(more, ['VN'])).rejects.toThrow();
    expect(sns.calls()).toHaveLength(0);
  });

  it('carries that somebody here has seen an alert, to the country that shared it, and no name', async () => {
    const seen = {
      ...({ version: 1, does: 'acknowledge', country: 'KH', topic: 'KH-BAVET' } as const),
      ...{ incidentId: told.incidentId, revision: 1, acknowledgedAt: '2016-06-19T10:00:00.000Z' },
    };
    await alertExchange(client, topicArn).acknowledge(seen, 'VN');
    const { Message, MessageAttributes } = sns.commandCalls(PublishCommand)[0]?.args[0].input ?? {};
    expect(SharedMessageText.parse(Message)).toEqual(seen);
    expect(MessageAttributes).toEqual({ to: { DataType: 'String.Array', StringValue: '["VN"]' } });
    const more = { ...seen, acknowledgedBy: 'person-1' };
    await expect(alertExchange(client, topicArn).acknowledge(more, 'VN')).rejects.toThrow();
    expect(sns.calls()).toHaveLength(1);
  });

  it('passes a failure on', async () => {
    sns.on(PublishCommand).rejects(new Error('Throttled'));
    await expect(alertExchange(client, topicArn).send(told, ['VN'])).rejects.toThrow('Throttled');
  });
});
