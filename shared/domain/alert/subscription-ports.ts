import type { Channel } from './alert-ports.ts';
import type { Seat, Subscription } from './subscription.ts';

/** Remembers what each person wants; one record for each person and channel. */
export type SubscriptionStore = {
  find(person: string, channel: Channel): Promise<Subscription | undefined>;
  /** @returns false, and keeps nothing, when what is there is not of the version before this one */
  save(subscription: Subscription): Promise<boolean>;
  /** @returns false, and removes nothing, when what is there is not of this version */
  remove(subscription: Subscription): Promise<boolean>;
};

/** Where a subscription stands: in effect, waiting for the reader's own consent, or ended without us. */
export type Standing = 'active' | 'awaiting-confirmation' | 'ended';

/** Seats on topics. Each call may be made again and again. */
export type TopicSeats = {
  /** Takes a seat, or changes the filter of the one that is there. Refused: the network cannot reach such an address. */
  take(
    seat: Seat,
    channel: Channel,
    filter: Readonly<Record<string, readonly string[]>>,
  ): Promise<{ outcome: 'taken'; subscription: string } | { outcome: 'refused' }>;
  standing(subscription: string): Promise<Standing>;
  leave(seat: Seat, channel: Channel): Promise<void>;
};
