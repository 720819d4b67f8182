import { type MessageAttributeValue, PublishCommand, type SNSClient, SNSServiceException } from '@aws-sdk/client-sns';
import { type AlertTopics, type Publication, PublishRefused } from '../domain/alert/alert-ports.ts';

const text = (value: string): MessageAttributeValue => ({ DataType: 'String', StringValue: value });

/** What the filters of subscriptions look at; shared/domain/alert/subscription.ts writes those. */
const filterKeys = ({ language, severity, crime, channel }: Publication) => ({
  language: text(language),
  severity: text(severity),
  crime: text(crime),
  channel: text(channel),
});

/** Sent the reliable way, not the cheap one. Source: SNS Developer Guide, SMS message attributes. */
const smsType = { 'AWS.SNS.SMS.SMSType': text('Transactional') };

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

/**
 * Publishes alerts to the topics of a country.
 * @param topicPrefix ARN of every topic up to the BLO's id
 */
export const alertTopics = (client: SNSClient, topicPrefix: string): AlertTopics => ({
  publish: async (delivery, message) => {
    try {
      const { MessageId = '' } = await client.send(
        new PublishCommand({
          TopicArn: `${topicPrefix}${delivery.topic}`,
          Message: message.text,
          ...(message.subject === undefined ? {} : { Subject: message.subject }),
          MessageAttributes: { ...filterKeys(delivery), ...(delivery.channel === 'sms' ? smsType : {}) },
        }),
      );
      return MessageId;
    } catch (error) {
      throw isRefusal(error) ? new PublishRefused(error.name) : error;
    }
  },
});
