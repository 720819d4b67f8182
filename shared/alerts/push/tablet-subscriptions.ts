import type { TabletSubscription } from './tablet-subscription.ts';

type Place = Pick<TabletSubscription, 'person' | 'topic' | 'tablet'>;

/** Stores on which tablets people are told. Every call may be repeated. */
export type TabletSubscriptions = {
  ofPerson(person: string): Promise<TabletSubscription[]>;
  /** All on tablets of a topic. */
  at(topic: string): Promise<TabletSubscription[]>;
  /** People who are told on tablets of a topic. */
  peopleAt(topic: string): Promise<string[]>;
  /**
   * @param before the subscription of this person on this tablet until now, if there was one
   * @returns false when another change of it was made at this moment
   */
  save(subscription: TabletSubscription, before: TabletSubscription | undefined): Promise<boolean>;
  remove(place: Place): Promise<void>;
};

/** `seen`: a tablet that was opened within the week, and can be relied upon. `unseen`: tablets, and none of those. */
export type Presence = 'none' | 'unseen' | 'seen';

/** Says whether a post has tablets. */
export type TabletPresence = {
  /** @param at milliseconds since the epoch */
  presenceAt(topic: string, at: number): Promise<Presence>;
};
