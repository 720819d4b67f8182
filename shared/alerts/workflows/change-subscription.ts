import type { Clock } from '../../foundation/clock.ts';
import type { Fault } from '../../foundation/faults/fault.ts';
import { faultsProblem, Problem } from '../../foundation/problem.ts';
import { alertProblemWords } from '../alert-problem-words.ts';
import {
  type CheckedRequest,
  nextVersion,
  requestedSubscription,
  type Subscription,
} from '../subscriptions/subscription.ts';
import type { SubscriptionRepository } from '../subscriptions/subscription-repository.ts';
import { type SubscriptionView, subscriptionView, type TopicState } from '../subscriptions/subscription-view.ts';
import {
  restoreTopics,
  subscribeToTopics,
  type TopicPorts,
  topicStates,
  unsubscribeFromTopics,
} from './subscribe-to-topics.ts';

export type ChangePorts = TopicPorts & { subscriptions: SubscriptionRepository; clock: Clock };

/** @throws Problem `try-again` when another change of the same subscription was faster */
export const requireStored = (isStored: boolean): void => {
  if (!isStored) throw new Problem(alertProblemWords['changed-elsewhere']);
};

/** Restores all that was there before a request that is refused, and refuses it. */
const refuse = async (
  refused: Subscription,
  previous: Subscription | undefined,
  fault: Fault,
  ports: ChangePorts,
): Promise<never> => {
  await restoreTopics(refused, previous, ports);
  const { version } = refused;
  requireStored(
    await (previous
      ? ports.subscriptions.save({ ...previous, version: version + 1 })
      : ports.subscriptions.remove(refused)),
  );
  throw faultsProblem([fault]);
};

const storedState = (topics: readonly TopicState[]) =>
  topics.every(({ state }) => state === 'active' || state === 'opted-out') ? 'active' : 'awaiting-confirmation';

/**
 * Changes a subscription. The request is stored before SNS is asked, so that after a failure the same request again
 * completes it. New topic subscriptions are made before former ones end: nobody goes without alerts because they
 * changed their number.
 * @param previous the record before, if there was one
 * @throws Problem `faults` for an address of another person, an address that SNS cannot reach, or a topic that is full;
 * `try-again` when two changes of one subscription meet
 */
export const changeSubscription = async (
  request: CheckedRequest,
  previous: Subscription | undefined,
  ports: ChangePorts,
): Promise<SubscriptionView> => {
  const requested = requestedSubscription(request, previous, new Date(ports.clock()).toISOString());
  requireStored(await ports.subscriptions.save(requested));
  const answer = await subscribeToTopics(requested, ports);
  if ('fault' in answer) return refuse(requested, previous, answer.fault, ports);
  const [own, ...followed] = answer.topics;
  await unsubscribeFromTopics(requested.former, requested, ports);
  const subscribed = { ...requested, ...own, followed, former: [] };
  const topics = await topicStates(subscribed, ports);
  const stored = nextVersion(subscribed, { state: storedState(topics) });
  requireStored(await ports.subscriptions.save(stored));
  return subscriptionView(stored, topics);
};
