import * as z from 'zod';
import { present } from '../../foundation/present.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { type Channel, channels } from '../channel.ts';
import { type SubscriptionOrder, type SubscriptionRequest, subscriptionChoices } from './subscription-request.ts';

/**
 * One address on one topic, which is one subscription of SNS. `subscription` is its ARN, as soon as that is known.
 */
export const TopicSubscription = z.object({
  topic: z.string(),
  address: z.string(),
  subscription: z.string().optional(),
});

export type TopicSubscription = z.infer<typeof TopicSubscription>;

/**
 * A subscription as it is stored: the person's choices, its state, the topics that the person follows, and former topic
 * subscriptions that are still to be ended.
 */
export const Subscription = z.object({
  person: z.string(),
  channel: z.enum(channels),
  ...TopicSubscription.shape,
  ...subscriptionChoices,
  state: z.enum(['requested', 'awaiting-confirmation', 'active', 'leaving']),
  followed: z.array(TopicSubscription).default([]),
  former: z.array(TopicSubscription),
  /** When the person has shown that the address is theirs, by a code. Records of before there were codes have none. */
  provenAt: z.string().optional(),
  /** Counts the changes, so that of two changes at once only one is made. */
  version: z.int().min(1),
  changedAt: z.string(),
});

export type Subscription = z.infer<typeof Subscription>;

export const subscriptionRecord = versionedRecord('subscription', Subscription, [
  // Version 2 says when an address was proven.
  (older) => older,
]);

const topicSubscriptionOf = ({ topic, address, subscription }: TopicSubscription): TopicSubscription =>
  present({ topic, address, subscription });

/** Whether two topic subscriptions are one for SNS. */
export const isSame = (one: TopicSubscription, other: TopicSubscription): boolean =>
  one.topic === other.topic && one.address === other.address;

/** Every topic subscription that a subscription is to have: where the person works first, then what they follow. */
export const currentTopics = (subscription: Subscription): TopicSubscription[] => [
  topicSubscriptionOf(subscription),
  ...subscription.followed,
];

/** Every topic subscription that a subscription may have, the former ones too. */
export const allTopics = (subscription: Subscription): TopicSubscription[] => [
  ...currentTopics(subscription),
  ...subscription.former,
];

/** Whether a subscription is to have a topic subscription: one that is leaving is to have none. */
export const isWanted = (topic: TopicSubscription, subscription: Subscription | undefined): boolean =>
  subscription !== undefined &&
  subscription.state !== 'leaving' &&
  currentTopics(subscription).some((other) => isSame(other, topic));

/** A request whose address was checked: who asks, by which channel, and the topic of where they work. */
export type CheckedRequest = SubscriptionOrder & { person: string; channel: Channel; provenAt?: string };

/** An address that was proven stays so, whatever else changes. */
const provenBefore = ({ address }: CheckedRequest, previous: Subscription | undefined): string | undefined =>
  previous?.address === address ? previous.provenAt : undefined;

/**
 * The first version of a record is its moment: after a subscription has ended, and the person has made another, no change
 * that was on its way takes the new record for the old one.
 */
const firstVersion = (at: string): number => Date.parse(at);

/**
 * The record of a request. Topic subscriptions of another address or another BLO become former ones.
 * @param previous the record before, if there was one
 * @param at when the change is made: ISO 8601 in UTC
 */
export const requestedSubscription = (
  request: CheckedRequest,
  previous: Subscription | undefined,
  at: string,
): Subscription => {
  const { crimes, follows, provenAt = provenBefore(request, previous), ...rest } = request;
  const known = previous ? allTopics(previous) : [];
  const on = (topic: string): TopicSubscription => {
    const wanted = { topic, address: request.address };
    return topicSubscriptionOf(known.find((other) => isSame(other, wanted)) ?? wanted);
  };
  const own = on(request.topic);
  const followed = follows.filter((topic) => topic !== request.topic).map(on);
  return {
    ...rest,
    ...present({ crimes, provenAt }),
    ...own,
    state: 'requested',
    followed,
    former: known.filter((topic) => ![own, ...followed].some((other) => isSame(other, topic))),
    version: previous ? previous.version + 1 : firstVersion(at),
    changedAt: at,
  };
};

/** The record after a change of ours, as the next version. */
export const nextVersion = (subscription: Subscription, changes: Partial<Subscription>): Subscription => ({
  ...subscription,
  ...changes,
  version: subscription.version + 1,
});

/** The request that a person would have to send to get the same subscription again. */
export const requestOf = ({
  address,
  language,
  crimes,
  leastSeverity,
  followed,
}: Subscription): SubscriptionRequest => ({
  address,
  language,
  ...present({ crimes }),
  leastSeverity,
  follows: followed.map(({ topic }) => topic),
});
