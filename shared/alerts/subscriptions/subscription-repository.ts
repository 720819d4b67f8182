import type { Channel } from '../channel.ts';
import type { AwaitedProof } from './awaited-proof.ts';
import type { Subscription, TopicSubscription } from './subscription.ts';
import type { SubscriptionFilter } from './subscription-filter.ts';

/** Stores the subscriptions of each person: one record for each person and channel. */
export type SubscriptionRepository = {
  find(person: string, channel: Channel): Promise<Subscription | undefined>;
  /**
   * @param before the record that this one takes the place of, as it was read; nothing where there was none
   * @param proof the request that its code has proven: it must be awaited still
   * @returns false, and stores nothing, when what is stored is another version, or the proof is awaited no more
   */
  save(subscription: Subscription, before: Subscription | undefined, proof?: AwaitedProof): Promise<boolean>;
  /** @returns false, and removes nothing, when the stored record is not of this version */
  remove(subscription: Subscription): Promise<boolean>;
};

/** A claim: the person whose an address is on a topic. */
export type ClaimedAddress = { person: string; channel: Channel; address: string };

/**
 * Whose an address is on a topic. SNS keeps one subscription for an address on a topic: were two persons to share it,
 * each would change the other's filter and end the other's alerts. Every call may be repeated.
 */
export type AddressClaims = {
  /**
   * `another-person`: another person gets alerts at this address on this topic. `full`: as many persons of other BLOs
   * follow the topic as may. For those who work there, there is always a free place.
   */
  claim(
    topic: TopicSubscription,
    holder: { person: string; channel: Channel; follows: boolean },
  ): Promise<'claimed' | 'another-person' | 'full'>;
  /** The person who has the claim. */
  holderOf(topic: TopicSubscription, channel: Channel): Promise<string | undefined>;
  release(topic: TopicSubscription, holder: { person: string; channel: Channel }): Promise<void>;
  /** All claims on a topic. */
  claimsOn(topic: string): Promise<ClaimedAddress[]>;
};

/** Whether SNS publishes to a subscription, waits for the reader's consent, or knows the subscription no more. */
export type SnsState = 'active' | 'awaiting-confirmation' | 'ended';

/** A subscription of a person as SNS lists it. One that awaits confirmation has no ARN there. */
export type ListedSubscription = { channel: Channel; address: string; subscription?: string };

/** Subscriptions of SNS to the topics of a country. Every call may be repeated. */
export type SnsSubscriptions = {
  /**
   * Subscribes an address, or changes the filter of the subscription that is there. `refused`: the network cannot reach
   * such an address. `full`: the topic has as many subscriptions as it can have.
   */
  subscribe(
    topic: TopicSubscription,
    channel: Channel,
    filter: SubscriptionFilter,
  ): Promise<{ outcome: 'subscribed'; subscription: string } | { outcome: 'refused' | 'full' }>;
  /** @param subscription its ARN */
  state(subscription: string): Promise<SnsState>;
  unsubscribe(topic: TopicSubscription, channel: Channel): Promise<void>;
  /** The phones and mailboxes that SNS publishes to from a topic. */
  listOn(topic: string): Promise<ListedSubscription[]>;
  /** Whether the owner of a phone has answered STOP: then nothing is sent to it, whoever asks. @param phone in E.164 */
  hasOptedOut(phone: string): Promise<boolean>;
};
