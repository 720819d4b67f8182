import * as z from 'zod';
import { present } from '../../foundation/present.ts';
import { channels } from '../channel.ts';
import { type AwaitedProof, provenRequest } from './awaited-proof.ts';
import { requestOf, type Subscription } from './subscription.ts';
import { FollowedBlos, subscriptionChoices } from './subscription-request.ts';

/**
 * `awaiting-code`: a code was sent to the phone, and nothing else is before it is typed back. `requested`: perhaps not in effect yet; the same PUT again completes it. `awaiting-confirmation`: SNS waits for the
 * reader to follow the link in its mail. `ended`: ended by the link in a mail, or never confirmed. `opted-out`: the
 * owner of the phone has answered STOP, and only they can undo that. `leaving`: to be ended; the same DELETE again
 * completes it. In the order of how much a state needs attention.
 */
const states = [
  'requested',
  'leaving',
  'opted-out',
  'ended',
  'awaiting-code',
  'awaiting-confirmation',
  'active',
] as const;
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
  /** Until when the code can be typed back. */
  codeExpiresAt: z.string().optional(),
  /** The address that is told until then. */
  stillTold: z.string().optional(),
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

/**
 * A request that waits for its code, as its owner sees it.
 * @param told the subscription that is in effect until then
 */
export const awaitedView = (proof: AwaitedProof, told: Subscription | undefined): SubscriptionView => {
  const { person: _person, follows, provenAt: _provenAt, ...request } = provenRequest(proof);
  const state = 'awaiting-code';
  const topics = [proof.topic, ...follows];
  return {
    ...request,
    state,
    ...(follows.length > 0 ? { follows, seats: topics.map((topic) => ({ topic, state })) } : {}),
    codeExpiresAt: new Date(proof.expiresAt * 1_000).toISOString(),
    ...present({ stillTold: told?.address }),
  };
};
