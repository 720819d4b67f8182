import { Problem } from '../../foundation/problem.ts';
import { alertProblemWords } from '../alert-problem-words.ts';
import { allTopics, nextVersion, type Subscription } from '../subscriptions/subscription.ts';
import { leaveTopics, type TopicPorts } from './leave-topics.ts';

/** @throws Problem `try-again` when another change of the same subscription was faster */
export const requireStored = (isStored: boolean): void => {
  if (!isStored) throw new Problem(alertProblemWords['changed-elsewhere']);
};

/**
 * Stores that a subscription is to end. A run that dies after this is completed by the next.
 * @throws Problem `try-again` when another change was faster
 */
export const beginLeaving = async (subscription: Subscription, ports: TopicPorts): Promise<Subscription> => {
  const leaving = nextVersion(subscription, { state: 'leaving' });
  requireStored(await ports.subscriptions.save(leaving, subscription));
  return leaving;
};

/** @throws Problem `try-again` when another change has overtaken the end */
export const completeLeaving = async (leaving: Subscription, ports: TopicPorts): Promise<void> => {
  await leaveTopics(allTopics(leaving), leaving, ports);
  requireStored(await ports.subscriptions.remove(leaving));
};

/**
 * Ends a subscription and forgets its address.
 * @throws Problem `try-again` when two changes of one subscription meet
 */
export const forgetSubscription = async (subscription: Subscription, ports: TopicPorts): Promise<void> =>
  completeLeaving(await beginLeaving(subscription, ports), ports);
