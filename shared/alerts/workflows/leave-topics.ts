import type { Subscription, TopicSubscription } from '../subscriptions/subscription.ts';
import type {
  AddressClaims,
  SnsSubscriptions,
  SubscriptionRepository,
} from '../subscriptions/subscription-repository.ts';

/** The subscriptions of SNS, whose each address is, and the records of what each person is to have. */
export type TopicPorts = { sns: SnsSubscriptions; claims: AddressClaims; subscriptions: SubscriptionRepository };

/**
 * Ends topic subscriptions and releases their addresses; one that has passed over to another person is left alone. SNS
 * first: an address that is free while SNS still publishes to it would get the alerts of two persons.
 */
export const leaveTopics = async (
  topics: readonly TopicSubscription[],
  holder: Pick<Subscription, 'person' | 'channel'>,
  { sns, claims }: Pick<TopicPorts, 'sns' | 'claims'>,
): Promise<void> => {
  for (const topic of topics) {
    const owner = await claims.holderOf(topic, holder.channel);
    if (owner !== undefined && owner !== holder.person) continue;
    await sns.unsubscribe(topic, holder.channel);
    await claims.release(topic, holder);
  }
};
