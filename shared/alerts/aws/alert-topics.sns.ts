import {
  type MessageAttributeValue,
  PublishBatchCommand,
  type PublishBatchRequestEntry,
  PublishCommand,
  type SNSClient,
  SNSServiceException,
} from '@aws-sdk/client-sns';
import type { AlertTopics } from '../alert-repository.ts';
import {
  type AlertMessage,
  type Publication,
  type PublishOutcome,
  PublishRefused,
  type ReminderPublication,
} from '../publication.ts';

const text = (value: string): MessageAttributeValue => ({ DataType: 'String', StringValue: value });

/** SNS lets a message through when the filter policy names any value of the list. */
const oneOf = (values: readonly string[]): MessageAttributeValue =>
  values.length === 1 ? text(values[0] ?? '') : { DataType: 'String.Array', StringValue: JSON.stringify(values) };

/** The message attributes that filter policies compare; shared/alerts/subscriptions/subscription-filter.ts writes those. */
const filterAttributes = ({ topic: _, ...attributes }: Publication | ReminderPublication) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === 'string' ? text(value) : oneOf(value)]),
  );

/** `Transactional` is the reliable way of delivery, `Promotional` the cheap one. Source: SNS Developer Guide, SMS message attributes. */
const smsType = { 'AWS.SNS.SMS.SMSType': text('Transactional') };

const contentOf = (publication: Publication | ReminderPublication, message: AlertMessage) => ({
  Message: message.text,
  ...(message.subject === undefined ? {} : { Subject: message.subject }),
  MessageAttributes: { ...filterAttributes(publication), ...(publication.channel === 'sms' ? smsType : {}) },
});

/**
 * Whether an error proves that nothing was published: a 4xx answer does (throttling is one), a fault of SNS or a broken
 * connection does not. The status decides, since the SDK calls every error without a class of its own the client's.
 */
const isRefusal = (error: unknown): error is SNSServiceException => {
  if (!(error instanceof SNSServiceException)) return false;
  const status = error.$metadata.httpStatusCode ?? 500;
  return status >= 400 && status < 500;
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '');

/** Codes of a connection that never came about. Source: Node.js documentation, common system errors. */
const unreachable = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** Whether a message was never on its way: the SDK names a wait for a connection and one for an answer alike. */
const isUnsent = (error: Error): boolean =>
  unreachable.includes(codeOf(error)) ||
  ('syscall' in error && error.syscall === 'connect') ||
  /did not establish a connection/.test(error.message);

/** The fate of a message that got no answer, or one that says no. */
const failureOf = (error: unknown): PublishOutcome => {
  const code = nameOf(error);
  if (isRefusal(error)) return { outcome: 'refused', code };
  if (!(error instanceof Error)) return { outcome: 'unknown', code };
  if (isUnsent(error)) return { outcome: 'refused', code };
  // SNS took it and is silent, where a reset or a hang-up is SNS giving up.
  return { outcome: codeOf(error) === 'ETIMEDOUT' ? 'unanswered' : 'unknown', code };
};

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
    return entries.map(() => failureOf(error));
  }
};

/**
 * Publishes to the topics of a country. All messages of a dispatch go in one call: ten of them, which is five languages
 * by both channels, cost one round trip.
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
