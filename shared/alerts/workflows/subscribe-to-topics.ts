import type { Fault } from '../../foundation/faults/fault.ts';
import { currentTopics, type Subscription, type TopicSubscription } from '../subscriptions/subscription.ts';
import { subscriptionFilter } from '../subscriptions/subscription-filter.ts';
import type { AddressClaims, SnsSubscriptions } from '../subscriptions/subscription-repository.ts';
import type { SubscriptionState, TopicState } from '../subscriptions/subscription-view.ts';

/** The subscriptions of SNS, and whose each address is. */
export type TopicPorts = { sns: SnsSubscriptions; claims: AddressClaims };

const isOwn = ({ topic }: TopicSubscription, subscription: Subscription): boolean => topic === subscription.topic;

const filterFor = (topic: TopicSubscription, subscription: Subscription) =>
  subscriptionFilter(subscription, isOwn(topic, subscription) ? undefined : subscription.topic);

const addressTaken: Fault = { pointer: '/address', code: 'address-taken' };
const unreachable: Fault = { pointer: '/address', code: 'bad-format' };

/** The topic where the person works is full, or one that they follow. */
const topicFull = ({ topic }: TopicSubscription, subscription: Subscription): Fault => {
  const index = subscription.followed.findIndex((followed) => followed.topic === topic);
  return { pointer: index < 0 ? '' : `/follows/${index}`, code: 'topic-full' };
};

const claim = async (
  topic: TopicSubscription,
  subscription: Subscription,
  { claims }: TopicPorts,
): Promise<Fault | undefined> => {
  const { person, channel } = subscription;
  const outcome = await claims.claim(topic, { person, channel, follows: !isOwn(topic, subscription) });
  if (outcome === 'claimed') return undefined;
  return outcome === 'full' ? topicFull(topic, subscription) : addressTaken;
};

const subscribe = async (
  topic: TopicSubscription,
  subscription: Subscription,
  { sns }: TopicPorts,
): Promise<{ topic: TopicSubscription } | { fault: Fault }> => {
  const answer = await sns.subscribe(topic, subscription.channel, filterFor(topic, subscription));
  if (answer.outcome === 'subscribed') return { topic: { ...topic, subscription: answer.subscription } };
  return { fault: answer.outcome === 'full' ? topicFull(topic, subscription) : unreachable };
};

/**
 * Subscribes the address to every topic that the subscription is to have, with its filter. Every address is claimed
 * before SNS hears of the first one, so that a refusal leaves as little behind as it can.
 * @returns the topic subscriptions with their ARNs, that of where the person works first; or why one is refused
 */
export const subscribeToTopics = async (
  subscription: Subscription,
  ports: TopicPorts,
): Promise<{ topics: TopicSubscription[] } | { fault: Fault }> => {
  const current = currentTopics(subscription);
  for (const topic of current) {
    const fault = await claim(topic, subscription, ports);
    if (fault) return { fault };
  }
  const topics: TopicSubscription[] = [];
  for (const topic of current) {
    const answer = await subscribe(topic, subscription, ports);
    if ('fault' in answer) return answer;
    topics.push(answer.topic);
  }
  return { topics };
};

/**
 * Ends topic subscriptions and releases their addresses. SNS first: an address that is free while SNS still publishes to
 * it would get the alerts of two persons.
 */
export const unsubscribeFromTopics = async (
  topics: readonly TopicSubscription[],
  holder: Pick<Subscription, 'person' | 'channel'>,
  { sns, claims }: TopicPorts,
): Promise<void> => {
  for (const topic of topics) {
    await sns.unsubscribe(topic, holder.channel);
    await claims.release(topic, holder);
  }
};

/** A topic subscription that another person has is not ours to end. */
const unsubscribeIfOurs = async (topic: TopicSubscription, subscription: Subscription, ports: TopicPorts) => {
  if ((await claim(topic, subscription, ports)) === undefined)
    await unsubscribeFromTopics([topic], subscription, ports);
};

/** Restores the topic subscriptions as they were before a request that was refused half way. */
export const restoreTopics = async (refused: Subscription, previous: Subscription | undefined, ports: TopicPorts) => {
  const before = previous ? currentTopics(previous) : [];
  const wasThere = (topic: TopicSubscription) =>
    before.some((other) => other.topic === topic.topic && other.address === topic.address);
  for (const topic of currentTopics(refused)) {
    if (!wasThere(topic)) await unsubscribeIfOurs(topic, refused, ports);
    else if (previous) await subscribe(topic, previous, ports);
  }
};

/** A text message needs no consent. Whether a mailbox has consented, SNS alone knows. */
const stateOf = async (
  topic: TopicSubscription,
  { channel }: Subscription,
  { sns }: TopicPorts,
): Promise<SubscriptionState> => {
  if (!topic.subscription) return 'requested';
  const state = await sns.state(topic.subscription);
  return channel === 'sms' && state === 'awaiting-confirmation' ? 'active' : state;
};

/** The state of every topic of a subscription, as SNS gives it at this moment. */
export const topicStates = async (subscription: Subscription, ports: TopicPorts): Promise<TopicState[]> => {
  const hasOptedOut = subscription.channel === 'sms' && (await ports.sns.hasOptedOut(subscription.address));
  return Promise.all(
    currentTopics(subscription).map(async (topic) => {
      const state = await stateOf(topic, subscription, ports);
      return { topic: topic.topic, state: hasOptedOut && state === 'active' ? 'opted-out' : state };
    }),
  );
};
