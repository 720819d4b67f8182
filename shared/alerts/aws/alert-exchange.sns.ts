import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { SharedAcknowledgement } from '../sharing/shared-acknowledgement.ts';
import { type AlertExchange, SharedRevision } from '../sharing/shared-revision.ts';

/** The message attribute by which a country's queue filters what is addressed to it. */
export const addressedTo = 'to';

/**
 * Publishes on the one topic of the region on which this country tells others what it shares, and what it has seen. A
 * message passes its strict schema once more: with the night's figures it is all that leaves the country.
 */
export const alertExchange = (client: SNSClient, topicArn: string): AlertExchange => {
  const publish = async (message: SharedRevision | SharedAcknowledgement, to: readonly string[]) => {
    await client.send(
      new PublishCommand({
        TopicArn: topicArn,
        Message: JSON.stringify(message),
        MessageAttributes: { [addressedTo]: { DataType: 'String.Array', StringValue: JSON.stringify(to) } },
      }),
    );
  };
  return {
    send: async (revision, to) => publish(SharedRevision.parse(revision), to),
    acknowledge: async (acknowledgement, to) => publish(SharedAcknowledgement.parse(acknowledgement), [to]),
  };
};
