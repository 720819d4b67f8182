import { InvalidParameterException, PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { CodeSender } from '../subscriptions/one-time-codes.ts';

/** Sends texts to phones by name, and to no topic: nobody else hears of a code. */
export const codeSender =
  (client: SNSClient): CodeSender =>
  async (PhoneNumber, Message) => {
    const MessageAttributes = { 'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' } };
    try {
      await client.send(new PublishCommand({ PhoneNumber, Message, MessageAttributes }));
      return true;
    } catch (error) {
      if (error instanceof InvalidParameterException) return false;
      throw error;
    }
  };
