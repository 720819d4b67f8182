import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { type AlertExchange, SharedRevision } from '../sharing/alert-sharing.ts';

/** The attribute by which a country's queue lets through what is for it. */
export const addressedTo = 'to';

/**
 * Publishes on the one topic of the region on which this country tells others. The message goes through its own strict
 * schema once more: with the night's figures it is all that leaves the country.
 */
export const alertExchange = (client: SNSClient, topicArn: string): AlertExchange => ({
  send: async (told, to) => {
    await client.send(
      new PublishCommand({
        TopicArn: topicArn,
        Message: JSON.stringify(SharedRevision.parse(told)),
        MessageAttributes: { [addressedTo]: { DataType: 'String.Array', StringValue: JSON.stringify(to) } },
      }),
    );
  },
});
