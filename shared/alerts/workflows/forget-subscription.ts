import { allTopics, nextVersion, type Subscription } from '../subscriptions/subscription.ts';
import type { SubscriptionRepository } from '../subscriptions/subscription-repository.ts';
import { requireStored } from './change-subscription.ts';
import { type TopicPorts, unsubscribeFromTopics } from './subscribe-to-topics.ts';

/**
 * Ends a subscription and forgets its address. A run that dies in between is completed by the next.
 * @throws Problem `try-again` when two changes of one subscription meet
 */
export const forgetSubscription = async (
  subscription: Subscription,
  ports: TopicPorts & { subscriptions: Pick<SubscriptionRepository, 'save' | 'remove'> },
): Promise<void> => {
  const leaving = nextVersion(subscription, { state: 'leaving' });
  requireStored(await ports.subscriptions.save(leaving));
  await unsubscribeFromTopics(allTopics(leaving), leaving, ports);
  requireStored(await ports.subscriptions.remove(leaving));
};
