import * as z from 'zod';
import { channels } from '../channel.ts';
import { requestOf, type Subscription } from './subscription.ts';
import { FollowedBlos, subscriptionChoices } from './subscription-request.ts';

/**
 * `requested`: perhaps not in effect yet; the same PUT again completes it. `awaiting-confirmation`: SNS waits for the
 * reader to follow the link in its mail. `ended`: ended by the link in a mail, or never confirmed. `opted-out`: the
 * owner of the phone has answered STOP, and only they can undo that. `leaving`: to be ended; the same DELETE again
 * completes it. In the order of how much a state needs attention.
 */
const states = ['requested', 'leaving', 'opted-out', 'ended', 'awaiting-confirmation', 'active'] as const;
export type SubscriptionState = (typeof states)[number];

/** Of the states of several topics the one that needs attention most. */
export const worstState = (all: readonly SubscriptionState[]): SubscriptionState =>
  states.find((state) => all.includes(state)) ?? 'requested';

const TopicState = z.strictObject({ topic: z.string(), state: z.enum(states) });

/** The state of one topic of a subscription. */
export type TopicState = z.infer<typeof TopicState>;

/**
 * The answer of `GET` and `PUT`, to the person themselves and to the administrator. For a person who follows other BLOs
 * `seats` has the state of each topic, and `state` the worst of them: SNS asks for consent topic by topic.
 */
export const SubscriptionView = z.strictObject({
  channel: z.enum(channels),
  address: z.string(),
  ...subscriptionChoices,
  topic: z.string(),
  follows: FollowedBlos.optional(),
  state: z.enum(states),
  seats: z.array(TopicState).optional(),
});

export type SubscriptionView = z.infer<typeof SubscriptionView>;

/**
 * A subscription as its owner sees it.
 * @param topics the state of each topic, that of where the person works first
 */
export const subscriptionView = (subscription: Subscription, topics: readonly TopicState[]): SubscriptionView => {
  const { follows, ...request } = requestOf(subscription);
  return {
    channel: subscription.channel,
    ...request,
    topic: subscription.topic,
    state: worstState(topics.map(({ state }) => state)),
    ...(follows.length > 0 ? { follows, seats: [...topics] } : {}),
  };
};
