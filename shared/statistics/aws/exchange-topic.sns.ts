import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { ExchangeTopic } from '../daily-statistics-repository.ts';
import { ExchangeMessage, ReleaseMessage } from '../exchange-message.ts';

/**
 * Publishes on the one topic of the region that is this country's. Each message goes through its own strict schema once
 * more: these are the only things that leave the country.
 */
export const exchangeTopic = (client: SNSClient, topicArn: string): ExchangeTopic => {
  const publish = async (message: ExchangeMessage | ReleaseMessage): Promise<void> => {
    await client.send(new PublishCommand({ TopicArn: topicArn, Message: JSON.stringify(message) }));
  };
  return {
    send: async (message) => publish(ExchangeMessage.parse(message)),
    sendRelease: async (message) => publish(ReleaseMessage.parse(message)),
  };
};
