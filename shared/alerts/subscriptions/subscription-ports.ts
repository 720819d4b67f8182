import type { Channel } from '../channel.ts';
import type { Seat, Subscription } from './subscription.ts';

/** Remembers what each person wants; one record for each person and channel. */
export type SubscriptionStore = {
  find(person: string, channel: Channel): Promise<Subscription | undefined>;
  /** @returns false, and keeps nothing, when what is there is not of the version before this one */
  save(subscription: Subscription): Promise<boolean>;
  /** @returns false, and removes nothing, when what is there is not of this version */
  remove(subscription: Subscription): Promise<boolean>;
};

/**
 * Who holds which seat. SNS keeps one subscription for an address on a topic: were two persons to share it, each would
 * change the other's filter and end the other's alerts. Each call may be made again and again.
 */
export type SeatRegister = {
  /**
   * `another-person`: somebody else is told at this address on this topic. `full`: as many follow the topic from
   * elsewhere as may; those who work there always find their seat free.
   */
  claim(
    seat: Seat,
    holder: { person: string; channel: Channel; follows: boolean },
  ): Promise<'claimed' | 'another-person' | 'full'>;
  release(seat: Seat, holder: { person: string; channel: Channel }): Promise<void>;
};

/** Where a subscription stands: in effect, waiting for the reader's own consent, or ended without us. */
export type Standing = 'active' | 'awaiting-confirmation' | 'ended';

/** Seats on topics. Each call may be made again and again. */
export type TopicSeats = {
  /**
   * Takes a seat, or changes the filter of the one that is there. `refused`: the network cannot reach such an address.
   * `full`: the topic has as many seats as it can have.
   */
  take(
    seat: Seat,
    channel: Channel,
    filter: Readonly<Record<string, readonly string[]>>,
  ): Promise<{ outcome: 'taken'; subscription: string } | { outcome: 'refused' | 'full' }>;
  standing(subscription: string): Promise<Standing>;
  leave(seat: Seat, channel: Channel): Promise<void>;
  /** Whether the owner of a phone has answered STOP: then nothing is sent to it, whoever asks. */
  hasOptedOut(phone: string): Promise<boolean>;
};
