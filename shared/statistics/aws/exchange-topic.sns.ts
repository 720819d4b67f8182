import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { ExchangeTopic } from '../daily-statistics-repository.ts';
import { ExchangeMessage } from '../exchange-message.ts';

/**
 * Publishes on the one topic of the region that is this country's. The message goes through its own strict schema once
 * more: this is the only thing that leaves the country.
 */
export const exchangeTopic = (client: SNSClient, topicArn: string): ExchangeTopic => ({
  send: async (message) => {
    await client.send(
      new PublishCommand({ TopicArn: topicArn, Message: JSON.stringify(ExchangeMessage.parse(message)) }),
    );
  },
});
