import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { type AlertExchange, SharedRevision } from '../sharing/shared-revision.ts';

/** The message attribute by which a country's queue filters what is addressed to it. */
export const addressedTo = 'to';

/**
 * Publishes on the one topic of the region on which this country shares its revisions. The message passes its strict
 * schema once more: with the night's figures it is all that leaves the country.
 */
export const alertExchange = (client: SNSClient, topicArn: string): AlertExchange => ({
  send: async (revision, to) => {
    await client.send(
      new PublishCommand({
        TopicArn: topicArn,
        Message: JSON.stringify(SharedRevision.parse(revision)),
        MessageAttributes: { [addressedTo]: { DataType: 'String.Array', StringValue: JSON.stringify(to) } },
      }),
    );
  },
});
