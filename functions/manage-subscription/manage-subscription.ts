import type { Channel } from '../../shared/alerts/channel.ts';
import {
  type Subscription,
  type SubscriptionOrder,
  type SubscriptionRequest,
  type SubscriptionView,
  seatsOf,
  seatsWanted,
  subscriptionView,
  topicIfAny,
  topicOf,
  wanted,
  wishOf,
} from '../../shared/alerts/subscriptions/subscription.ts';
import type { SubscriptionStore } from '../../shared/alerts/subscriptions/subscription-ports.ts';
import { demandReachable, type Reach } from '../../shared/alerts/subscriptions/subscription-reach.ts';
import {
  leaveSeats,
  restoreSeats,
  type SeatPorts,
  standingsOf,
  takeSeats,
} from '../../shared/alerts/subscriptions/subscription-seats.ts';
import { demand } from '../../shared/foundation/access.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import type { Fault } from '../../shared/foundation/faults/fault.ts';
import { faultsProblem, Problem } from '../../shared/foundation/problem.ts';

/** Who asks, about which channel; `person` where an administrator asks about somebody else's. */
export type Asked = { caller: Caller; channel: Channel; person?: string | undefined };

export type Ports = SeatPorts & { store: SubscriptionStore; reach: Reach; clock: Clock };

const demandKept = (kept: boolean): void => {
  if (!kept) throw new Problem('try-again', 'This was changed a moment ago from elsewhere. Send it again.');
};

/** Whose subscription it is. */
const subjectOf = ({ caller, person }: Asked): string => {
  demand(caller, person === undefined ? 'set own subscription' : 'set subscriptions of others');
  return person ?? caller.person;
};

const after = (before: Subscription, changes: Partial<Subscription>): Subscription => ({
  ...before,
  ...changes,
  version: before.version + 1,
});

/** Nothing of a refused request stays: what was there before is put back. */
const takeBack = async (
  request: Subscription,
  before: Subscription | undefined,
  fault: Fault,
  ports: Ports,
): Promise<never> => {
  await restoreSeats(request, before, ports);
  const { version } = request;
  const putBack = before ? ports.store.save({ ...before, version: version + 1 }) : ports.store.remove(request);
  demandKept(await putBack);
  throw faultsProblem([fault]);
};

const settledState = (standings: readonly { state: string }[]) =>
  standings.every(({ state }) => state === 'active' || state === 'opted-out') ? 'active' : 'awaiting-confirmation';

const isSettled = ({ state }: Subscription): boolean => state === 'active' || state === 'awaiting-confirmation';

const viewOf = async (kept: Subscription, ports: Ports): Promise<SubscriptionView> => {
  if (isSettled(kept)) return subscriptionView(kept, await standingsOf(kept, ports));
  return subscriptionView(
    kept,
    seatsWanted(kept).map(({ topic }) => ({ topic, state: kept.state })),
  );
};

const change = async (
  wish: SubscriptionOrder & { person: string; channel: Channel },
  before: Subscription | undefined,
  ports: Ports,
): Promise<SubscriptionView> => {
  const asked = wanted({ ...wish, at: new Date(ports.clock()).toISOString() }, before);
  demandKept(await ports.store.save(asked));
  const taken = await takeSeats(asked, ports);
  if ('fault' in taken) return takeBack(asked, before, taken.fault, ports);
  const [own, ...followed] = taken.seats;
  await leaveSeats(asked.former, asked, ports);
  const seated = { ...asked, ...own, followed, former: [] };
  const standings = await standingsOf(seated, ports);
  const settled = after(seated, { state: settledState(standings) });
  demandKept(await ports.store.save(settled));
  return subscriptionView(settled, standings);
};

/**
 * Somebody who works elsewhere now is told of that place from now on, without having to say so. Not somebody who has
 * left: nobody is subscribed again who did not ask for it.
 */
const moveAlong = async (kept: Subscription, topic: string, view: SubscriptionView, ports: Ports) => {
  if (view.state === 'ended' || view.state === 'opted-out') return view;
  const { person, channel } = kept;
  return change({ ...wishOf(kept), person, channel, topic }, kept, ports).catch((error: unknown) => {
    if (error instanceof Problem) return view;
    throw error;
  });
};

/**
 * What a person is told by this channel, and whether that is in effect.
 * @throws Problem `not-found` when they asked for nothing, `not-yours` when their role is never told
 */
export const readSubscription = async (asked: Asked, ports: Ports): Promise<SubscriptionView> => {
  const kept = await ports.store.find(subjectOf(asked), asked.channel);
  if (!kept) throw new Problem('not-found', 'Nothing is told by this channel.');
  const view = await viewOf(kept, ports);
  const topic = asked.person === undefined ? topicIfAny(asked.caller) : undefined;
  const hasMoved = topic !== undefined && topic !== kept.topic && isSettled(kept);
  return hasMoved ? moveAlong(kept, topic, view, ports) : view;
};

/**
 * Sets what a person is told by this channel. What is wanted is recorded first and done then, so that whatever breaks in
 * between, the same request again puts it right. New seats are taken before old ones are left: nobody goes unalerted
 * because they changed their number.
 * @param request with the topic of where the person works, where an administrator asks
 * @throws Problem `faults` for an address, language or BLO that cannot be served, an address that is another person's, a
 * topic with no seat left; `not-yours`; `try-again` when two changes of one person meet
 */
export const setSubscription = async (
  asked: Asked,
  request: SubscriptionRequest & { topic?: string },
  ports: Ports,
): Promise<SubscriptionView> => {
  const person = subjectOf(asked);
  const { channel } = asked;
  const topic = asked.person === undefined ? topicOf(asked.caller) : (request.topic ?? '');
  const address = demandReachable({ ...request, topic }, channel, ports.reach);
  return change({ ...request, person, channel, topic, address }, await ports.store.find(person, channel), ports);
};

/**
 * Ends what a person is told by this channel and forgets the address. Ending it again changes nothing.
 * @throws Problem `not-yours`, or `try-again` when two changes of one person meet
 */
export const endSubscription = async (asked: Asked, ports: Ports): Promise<void> => {
  const kept = await ports.store.find(subjectOf(asked), asked.channel);
  if (!kept) return;
  const leaving = after(kept, { state: 'leaving' });
  demandKept(await ports.store.save(leaving));
  await leaveSeats(seatsOf(leaving), leaving, ports);
  demandKept(await ports.store.remove(leaving));
};
