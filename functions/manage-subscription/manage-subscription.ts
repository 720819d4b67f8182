import { demand } from '../../shared/domain/access.ts';
import type { Channel } from '../../shared/domain/alert/alert-ports.ts';
import {
  demandReachable,
  filterOf,
  type PhoneNumbers,
  type Seat,
  type Subscription,
  type SubscriptionRequest,
  type SubscriptionView,
  seatsOf,
  subscriptionView,
  topicOf,
  wanted,
} from '../../shared/domain/alert/subscription.ts';
import type { SubscriptionStore, TopicSeats } from '../../shared/domain/alert/subscription-ports.ts';
import type { Caller } from '../../shared/domain/caller.ts';
import type { Clock } from '../../shared/domain/ports.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Language } from '../../shared/reference/languages.ts';

/** Who asks, and about which of their channels. */
export type Asked = { caller: Caller; channel: Channel };

export type Ports = {
  store: SubscriptionStore;
  seats: TopicSeats;
  phoneNumbers: PhoneNumbers;
  /** In which the country publishes its alerts. */
  languages: readonly Language[];
  clock: Clock;
};

const demandKept = (kept: boolean): void => {
  if (!kept) throw new Problem('try-again', 'You changed this a moment ago from elsewhere. Send it again.');
};

const leaveAll = async (seats: readonly Seat[], channel: Channel, ports: Ports): Promise<void> => {
  for (const seat of seats) await ports.seats.leave(seat, channel);
};

const after = (before: Subscription, changes: Partial<Subscription>): Subscription => ({
  ...before,
  ...changes,
  version: before.version + 1,
});

/** A text message needs no consent; whether a mail has it, SNS alone knows. */
const standingOf = async (subscription: string, channel: Channel, ports: Ports) => {
  const standing = await ports.seats.standing(subscription);
  return channel === 'sms' && standing === 'awaiting-confirmation' ? 'active' : standing;
};

/** Nothing of a refused request stays: what was there before is put back. */
const takeBack = async (request: Subscription, before: Subscription | undefined, ports: Ports): Promise<never> => {
  const putBack = before ? ports.store.save(after(request, before)) : ports.store.remove(request);
  demandKept(await putBack);
  throw new Problem('faults', 'Messages cannot reach this address.', [{ pointer: '/address', code: 'bad-format' }]);
};

/**
 * What a person is told by this channel, and whether that is in effect.
 * @throws Problem `not-found` when they asked for nothing, `not-yours` when their role is never told
 */
export const readSubscription = async ({ caller, channel }: Asked, ports: Ports): Promise<SubscriptionView> => {
  demand(caller, 'set own subscription');
  const kept = await ports.store.find(caller.person, channel);
  if (!kept) throw new Problem('not-found', 'You are not told anything by this channel.');
  const isSettled = kept.state === 'active' || kept.state === 'awaiting-confirmation';
  if (!isSettled || !kept.subscription) return subscriptionView(kept, kept.state);
  return subscriptionView(kept, await standingOf(kept.subscription, channel, ports));
};

/**
 * Sets what a person is told by this channel. What is wanted is recorded first and done then, so that whatever breaks in
 * between, the same request again puts it right. The new seat is taken before old ones are left: nobody goes unalerted
 * because they changed their number.
 * @throws Problem `faults` for an address or language that cannot be served, `not-yours`, `try-again` when two changes
 * of one person meet
 */
export const setSubscription = async (
  { caller, channel }: Asked,
  request: SubscriptionRequest,
  ports: Ports,
): Promise<SubscriptionView> => {
  const topic = topicOf(caller);
  const address = demandReachable(request, channel, ports.languages, ports.phoneNumbers);
  const before = await ports.store.find(caller.person, channel);
  const at = new Date(ports.clock()).toISOString();
  const asked = wanted({ ...request, person: caller.person, channel, topic, address, at }, before);
  demandKept(await ports.store.save(asked));
  const seat = await ports.seats.take(asked, channel, filterOf(asked));
  if (seat.outcome === 'refused') return takeBack(asked, before, ports);
  await leaveAll(asked.former, channel, ports);
  const standing = await standingOf(seat.subscription, channel, ports);
  const state = standing === 'active' ? 'active' : 'awaiting-confirmation';
  const settled = after(asked, { subscription: seat.subscription, former: [], state });
  demandKept(await ports.store.save(settled));
  return subscriptionView(settled, state);
};

/**
 * Ends what a person is told by this channel and forgets the address. Ending it again changes nothing.
 * @throws Problem `not-yours`, or `try-again` when two changes of one person meet
 */
export const endSubscription = async ({ caller, channel }: Asked, ports: Ports): Promise<void> => {
  demand(caller, 'set own subscription');
  const kept = await ports.store.find(caller.person, channel);
  if (!kept) return;
  const leaving = after(kept, { state: 'leaving' });
  demandKept(await ports.store.save(leaving));
  await leaveAll(seatsOf(leaving), channel, ports);
  demandKept(await ports.store.remove(leaving));
};
