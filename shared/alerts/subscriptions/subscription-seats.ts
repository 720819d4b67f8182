import type { Fault } from '../../foundation/faults/fault.ts';
import { type Seat, type Subscription, type SubscriptionState, seatsWanted } from './subscription.ts';
import { filterOf } from './subscription-filter.ts';
import type { SeatRegister, TopicSeats } from './subscription-ports.ts';

/** Where seats are taken, and who holds which. */
export type SeatPorts = { seats: TopicSeats; register: SeatRegister };

const isOwn = ({ topic }: Seat, subscription: Subscription): boolean => topic === subscription.topic;

const filterFor = (seat: Seat, subscription: Subscription) =>
  filterOf(subscription, isOwn(seat, subscription) ? undefined : subscription.topic);

const addressTaken: Fault = { pointer: '/address', code: 'address-taken' };
const unreachable: Fault = { pointer: '/address', code: 'bad-format' };

/** No seat is left where the person works, or on a topic that they follow. */
const full = ({ topic }: Seat, subscription: Subscription): Fault => {
  const index = subscription.followed.findIndex((seat) => seat.topic === topic);
  return { pointer: index < 0 ? '' : `/follows/${index}`, code: 'topic-full' };
};

const claim = async (seat: Seat, asked: Subscription, { register }: SeatPorts): Promise<Fault | undefined> => {
  const { person, channel } = asked;
  const claimed = await register.claim(seat, { person, channel, follows: !isOwn(seat, asked) });
  if (claimed === 'claimed') return undefined;
  return claimed === 'full' ? full(seat, asked) : addressTaken;
};

const take = async (
  seat: Seat,
  asked: Subscription,
  { seats }: SeatPorts,
): Promise<{ seat: Seat } | { fault: Fault }> => {
  const taken = await seats.take(seat, asked.channel, filterFor(seat, asked));
  if (taken.outcome === 'taken') return { seat: { ...seat, subscription: taken.subscription } };
  return { fault: taken.outcome === 'full' ? full(seat, asked) : unreachable };
};

/**
 * Takes every seat that is wanted, with the filter that is. All are claimed before any is taken, so that what can be
 * refused is refused before SNS has heard of it.
 * @returns the seats by their names, that of where the person works first; or why one cannot be had
 */
export const takeSeats = async (
  asked: Subscription,
  ports: SeatPorts,
): Promise<{ seats: Seat[] } | { fault: Fault }> => {
  const wanted = seatsWanted(asked);
  for (const seat of wanted) {
    const fault = await claim(seat, asked, ports);
    if (fault) return { fault };
  }
  const seats: Seat[] = [];
  for (const seat of wanted) {
    const taken = await take(seat, asked, ports);
    if ('fault' in taken) return taken;
    seats.push(taken.seat);
  }
  return { seats };
};

/** Leaves seats and gives them free. The network first: a seat that is free and still told would be told to two. */
export const leaveSeats = async (
  seats: readonly Seat[],
  holder: Pick<Subscription, 'person' | 'channel'>,
  ports: SeatPorts,
): Promise<void> => {
  for (const seat of seats) {
    await ports.seats.leave(seat, holder.channel);
    await ports.register.release(seat, holder);
  }
};

/** Puts seats back as they were before a request that was refused half way. */
export const restoreSeats = async (asked: Subscription, before: Subscription | undefined, ports: SeatPorts) => {
  const held = before ? seatsWanted(before) : [];
  const isHeld = (seat: Seat) => held.some(({ topic, address }) => topic === seat.topic && address === seat.address);
  for (const seat of seatsWanted(asked)) {
    if (!isHeld(seat)) await leaveIfHeld(seat, asked, ports);
    else if (before) await take(seat, before, ports);
  }
};

/** A seat that another person holds is not ours to leave. */
const leaveIfHeld = async (seat: Seat, asked: Subscription, ports: SeatPorts) => {
  if ((await claim(seat, asked, ports)) === undefined) await leaveSeats([seat], asked, ports);
};

/** A text message needs no consent; whether a mail has it, SNS alone knows. */
const stateOf = async (seat: Seat, { channel }: Subscription, ports: SeatPorts): Promise<SubscriptionState> => {
  if (!seat.subscription) return 'requested';
  const standing = await ports.seats.standing(seat.subscription);
  return channel === 'sms' && standing === 'awaiting-confirmation' ? 'active' : standing;
};

/** How every seat stands, as the network says at this moment. */
export const standingsOf = async (
  kept: Subscription,
  ports: SeatPorts,
): Promise<{ topic: string; state: SubscriptionState }[]> => {
  const hasOptedOut = kept.channel === 'sms' && (await ports.seats.hasOptedOut(kept.address));
  return Promise.all(
    seatsWanted(kept).map(async (seat) => {
      const state = await stateOf(seat, kept, ports);
      return { topic: seat.topic, state: hasOptedOut && state === 'active' ? 'opted-out' : state };
    }),
  );
};
