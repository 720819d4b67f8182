import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Clock } from '../../foundation/clock.ts';
import { isoTime } from '../../foundation/moment.ts';
import type { MessageSigner } from '../message-signer.ts';
import type { NeighbourTopics } from '../neighbour-topics.ts';
import { pairTopicArn } from '../pair-topic-arn.ts';
import { wrapMessage } from '../wrap-message.ts';

/** The country that tells, by ISO 3166-1 alpha-2, and the beginning of the ARN of the exchange's topics. */
export type TellingSeat = { country: string; topicPrefix: string };

/** Publishes at the region, on the topic of this country and the one that is told, which nobody else can hear. */
export const neighbourTopics = (
  client: SNSClient,
  { country, topicPrefix }: TellingSeat,
  { signer, clock }: { signer: MessageSigner; clock: Clock },
): NeighbourTopics => ({
  publish: async (to, text) => {
    const sentAt = isoTime(clock());
    const Message = await wrapMessage({ version: 1, from: country, to, sentAt, text }, signer);
    await client.send(new PublishCommand({ TopicArn: pairTopicArn(topicPrefix, country, to), Message }));
  },
});
