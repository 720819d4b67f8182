import type { Clock } from '../../foundation/clock.ts';
import type { Fault } from '../../foundation/faults/fault.ts';
import { faultsProblem } from '../../foundation/problem.ts';
import type { AwaitedProof } from '../subscriptions/awaited-proof.ts';
import {
  type CheckedRequest,
  currentTopics,
  isWanted,
  nextVersion,
  requestedSubscription,
  type Subscription,
} from '../subscriptions/subscription.ts';
import { type SubscriptionView, subscriptionView, type TopicState } from '../subscriptions/subscription-view.ts';
import { beginLeaving, completeLeaving, forgetSubscription, requireStored } from './forget-subscription.ts';
import { leaveTopics, type TopicPorts } from './leave-topics.ts';
import { settleIfOvertaken, settleTopics } from './settle-topics.ts';
import { subscribeToTopics, topicStates } from './subscribe-to-topics.ts';

export type ChangePorts = TopicPorts & { clock: Clock };

/** Puts back what was there before a request that is refused. Places that the request has made are former, until they have ended. */
const putBack = async (refused: Subscription, previous: Subscription, ports: ChangePorts): Promise<void> => {
  const made = currentTopics(refused).filter((topic) => !isWanted(topic, previous));
  const back = { ...previous, former: [...previous.former, ...made], version: refused.version + 1 };
  requireStored(await ports.subscriptions.save(back, refused));
  await leaveTopics(made, back, ports);
  requireStored(await ports.subscriptions.save(nextVersion(back, { former: previous.former }), back));
  // Their filters are those of the request.
  await settleTopics(currentTopics(previous), back, ports);
};

const storedState = (topics: readonly TopicState[]) =>
  topics.every(({ state }) => state === 'active' || state === 'opted-out') ? 'active' : 'awaiting-confirmation';

/** @throws Problem `try-again` when somebody has changed the record since */
const requireNewest = async ({ person, channel, version }: Subscription, { subscriptions }: ChangePorts) =>
  requireStored((await subscriptions.find(person, channel))?.version === version);

/** Carries out a request that is stored. @returns why it is refused, or what it has become */
const carryOut = async (
  requested: Subscription,
  ports: ChangePorts,
): Promise<{ fault: Fault } | { view: SubscriptionView }> => {
  const answer = await subscribeToTopics(requested, ports);
  if ('fault' in answer) return answer;
  // Before former places are left: whoever has overtaken this may want them.
  await requireNewest(requested, ports);
  const [own, ...followed] = answer.topics;
  await leaveTopics(requested.former, requested, ports);
  const subscribed = { ...requested, ...own, followed, former: [] };
  const topics = await topicStates(subscribed, ports);
  const stored = nextVersion(subscribed, { state: storedState(topics) });
  requireStored(await ports.subscriptions.save(stored, requested));
  return { view: subscriptionView(stored, topics) };
};

/** Does what was stored; where it fails and another change has overtaken it, nothing of it is left. */
const orSettle = async <Done>(change: Subscription, ports: TopicPorts, work: Promise<Done>): Promise<Done> => {
  try {
    return await work;
  } catch (error) {
    await settleIfOvertaken(change, ports);
    throw error;
  }
};

/**
 * Changes a subscription. The request is stored before SNS is asked, so that after a failure the same request again
 * completes it. New topic subscriptions are made before former ones end: nobody goes without alerts because they
 * changed their number.
 * @param previous the record before, if there was one
 * @param proof the request that its code has proven, where there was one
 * @throws Problem `faults` for an address of another person, an address that SNS cannot reach, or a topic that is full;
 * `try-again` when two changes of one subscription meet
 */
export const changeSubscription = async (
  request: CheckedRequest,
  previous: Subscription | undefined,
  ports: ChangePorts,
  proof?: AwaitedProof,
): Promise<SubscriptionView> => {
  const requested = requestedSubscription(request, previous, new Date(ports.clock()).toISOString());
  requireStored(await ports.subscriptions.save(requested, previous, proof));
  const done = await orSettle(requested, ports, carryOut(requested, ports));
  if ('view' in done) return done.view;
  await orSettle(
    requested,
    ports,
    previous ? putBack(requested, previous, ports) : forgetSubscription(requested, ports),
  );
  throw faultsProblem([done.fault]);
};

/**
 * Ends a subscription and forgets its address; what a change that has overtaken the end wants, it keeps.
 * @throws Problem `try-again` when two changes of one subscription meet
 */
export const endSubscription = async (subscription: Subscription, ports: TopicPorts): Promise<void> => {
  const leaving = await beginLeaving(subscription, ports);
  await orSettle(leaving, ports, completeLeaving(leaving, ports));
};
