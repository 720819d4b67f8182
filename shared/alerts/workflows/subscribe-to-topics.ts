import type { Fault } from '../../foundation/faults/fault.ts';
import { currentTopics, type Subscription, type TopicSubscription } from '../subscriptions/subscription.ts';
import { subscriptionFilter } from '../subscriptions/subscription-filter.ts';
import type { SubscriptionState, TopicState } from '../subscriptions/subscription-view.ts';
import type { TopicPorts } from './leave-topics.ts';
import { takeOverAddress } from './take-over-address.ts';

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

const claimOnce = (topic: TopicSubscription, subscription: Subscription, { claims }: TopicPorts) => {
  const { person, channel } = subscription;
  return claims.claim(topic, { person, channel, follows: !isOwn(topic, subscription) });
};

/** @returns why an address is refused on a topic; nothing once it is the person's */
export const claimTopic = async (
  topic: TopicSubscription,
  subscription: Subscription,
  ports: TopicPorts,
): Promise<Fault | undefined> => {
  const first = await claimOnce(topic, subscription, ports);
  const isFreed = first === 'another-person' && (await takeOverAddress(topic, subscription, ports));
  const outcome = isFreed ? await claimOnce(topic, subscription, ports) : first;
  if (outcome === 'claimed') return undefined;
  return outcome === 'full' ? topicFull(topic, subscription) : addressTaken;
};

type Subscribed = { topic: TopicSubscription } | { fault: Fault };

const subscribe = async (
  topic: TopicSubscription,
  subscription: Subscription,
  { sns }: TopicPorts,
): Promise<Subscribed> => {
  const answer = await sns.subscribe(topic, subscription.channel, filterFor(topic, subscription));
  if (answer.outcome === 'subscribed') return { topic: { ...topic, subscription: answer.subscription } };
  return { fault: answer.outcome === 'full' ? topicFull(topic, subscription) : unreachable };
};

/** Claims an address on a topic and subscribes it there, with the filter of the subscription. */
export const subscribeToTopic = async (
  topic: TopicSubscription,
  subscription: Subscription,
  ports: TopicPorts,
): Promise<Subscribed> => {
  const fault = await claimTopic(topic, subscription, ports);
  return fault ? { fault } : subscribe(topic, subscription, ports);
};

/**
 * SNS asks a mailbox for consent topic by topic. It is asked once: the topics that a person follows come when the link of
 * the first mail has been followed, so that whoever is named by mistake gets one mail and not twenty.
 */
const mayFollow = async (own: TopicSubscription, { channel }: Subscription, { sns }: TopicPorts): Promise<boolean> =>
  channel === 'sms' || (own.subscription !== undefined && (await sns.state(own.subscription)) === 'active');

/**
 * Subscribes the address to every topic that the subscription is to have, with its filter. Every address is claimed
 * before SNS hears of the first one, so that a refusal leaves as little behind as it can.
 * @returns the topic subscriptions with their ARNs, that of where the person works first; or why one is refused
 */
export const subscribeToTopics = async (
  subscription: Subscription,
  ports: TopicPorts,
): Promise<{ topics: TopicSubscription[] } | { fault: Fault }> => {
  const [own, ...followed] = currentTopics(subscription);
  if (!own) return { topics: [] };
  for (const topic of [own, ...followed]) {
    const fault = await claimTopic(topic, subscription, ports);
    if (fault) return { fault };
  }
  const first = await subscribe(own, subscription, ports);
  if ('fault' in first) return first;
  const topics = [first.topic];
  const isAsked = followed.length === 0 || (await mayFollow(first.topic, subscription, ports));
  for (const topic of followed) {
    const answer =
      isAsked || topic.subscription !== undefined ? await subscribe(topic, subscription, ports) : { topic };
    if ('fault' in answer) return answer;
    topics.push(answer.topic);
  }
  return { topics };
};

/** A text message needs no consent. Whether a mailbox has consented, SNS alone knows. */
const stateOf = async (
  topic: TopicSubscription,
  subscription: Subscription,
  { sns }: TopicPorts,
): Promise<SubscriptionState> => {
  const { channel } = subscription;
  if (!topic.subscription)
    return channel === 'email' && !isOwn(topic, subscription) ? 'awaiting-confirmation' : 'requested';
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
