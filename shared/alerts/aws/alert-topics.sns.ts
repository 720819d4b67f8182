import {
  type MessageAttributeValue,
  PublishBatchCommand,
  type PublishBatchRequestEntry,
  PublishCommand,
  type SNSClient,
  SNSServiceException,
} from '@aws-sdk/client-sns';
import type { AlertTopics } from '../alert-ports.ts';
import { type AlertMessage, type Publication, type PublishOutcome, PublishRefused } from '../publication.ts';

const text = (value: string): MessageAttributeValue => ({ DataType: 'String', StringValue: value });

/** Of several, SNS lets a message through for any one that a filter names. */
const oneOf = (values: readonly string[]): MessageAttributeValue =>
  values.length === 1 ? text(values[0] ?? '') : { DataType: 'String.Array', StringValue: JSON.stringify(values) };

/** What the filters of subscriptions look at; shared/alerts/subscriptions/subscription.ts writes those. */
const filterKeys = ({ language, severity, crime, channel, newsTo }: Publication) => ({
  language: text(language),
  severity: oneOf(severity),
  crime: oneOf(crime),
  channel: text(channel),
  ...(newsTo ? { newsTo: oneOf(newsTo) } : {}),
});

/** Sent the reliable way, not the cheap one. Source: SNS Developer Guide, SMS message attributes. */
const smsType = { 'AWS.SNS.SMS.SMSType': text('Transactional') };

const contentOf = (publication: Publication, message: AlertMessage) => ({
  Message: message.text,
  ...(message.subject === undefined ? {} : { Subject: message.subject }),
  MessageAttributes: { ...filterKeys(publication), ...(publication.channel === 'sms' ? smsType : {}) },
});

/**
 * An answer that blames the request says that nothing was published (throttling is one of them). A fault of the service
 * or a broken connection says nothing of the kind. By the status, as the SDK calls every error that it has no class for
 * the client's.
 */
const isRefusal = (error: unknown): error is SNSServiceException => {
  if (!(error instanceof SNSServiceException)) return false;
  const status = error.$metadata.httpStatusCode ?? 500;
  return status >= 400 && status < 500;
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

type Entry = { publication: Publication; message: AlertMessage };

/** Most messages that SNS takes in one call. Source: SNS API Reference, PublishBatch, read 2026-11-22. */
const mostInBatch = 10;

const publishBatch = async (
  client: SNSClient,
  TopicArn: string,
  entries: readonly Entry[],
): Promise<PublishOutcome[]> => {
  const PublishBatchRequestEntries = entries.map(
    ({ publication, message }, index): PublishBatchRequestEntry => ({
      Id: String(index),
      ...contentOf(publication, message),
    }),
  );
  try {
    const batch = new PublishBatchCommand({ TopicArn, PublishBatchRequestEntries });
    const { Successful = [], Failed = [] } = await client.send(batch);
    return entries.map((_, index): PublishOutcome => {
      const messageId = Successful.find(({ Id }) => Id === String(index))?.MessageId;
      if (messageId !== undefined) return { outcome: 'published', messageId };
      const { Code: code = 'NoAnswer', SenderFault = false } = Failed.find(({ Id }) => Id === String(index)) ?? {};
      return { outcome: SenderFault ? 'refused' : 'unknown', code };
    });
  } catch (error) {
    return entries.map(() => ({ outcome: isRefusal(error) ? 'refused' : 'unknown', code: nameOf(error) }));
  }
};

/**
 * Publishes alerts to the topics of a country. All messages of a dispatch go in one call: ten of them, which is five
 * languages by both channels, cost one round trip.
 * @param topicPrefix ARN of every topic up to the BLO's id
 */
export const alertTopics = (client: SNSClient, topicPrefix: string): AlertTopics => ({
  publish: async (publication, message) => {
    try {
      const TopicArn = `${topicPrefix}${publication.topic}`;
      const { MessageId = '' } = await client.send(
        new PublishCommand({ TopicArn, ...contentOf(publication, message) }),
      );
      return MessageId;
    } catch (error) {
      throw isRefusal(error) ? new PublishRefused(error.name) : error;
    }
  },
  publishAll: async (topic, entries) => {
    const outcomes: PublishOutcome[] = [];
    for (let first = 0; first < entries.length; first += mostInBatch)
      outcomes.push(
        ...(await publishBatch(client, `${topicPrefix}${topic}`, entries.slice(first, first + mostInBatch))),
      );
    return outcomes;
  },
});
