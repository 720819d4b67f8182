import { alertProblemWords } from '../../shared/alerts/alert-problem-words.ts';
import type { Channel } from '../../shared/alerts/channel.ts';
import type { PeopleDirectory } from '../../shared/alerts/subscriptions/people-directory.ts';
import { requireReachable, type SubscriptionOptions } from '../../shared/alerts/subscriptions/require-reachable.ts';
import { currentTopics, requestOf, type Subscription } from '../../shared/alerts/subscriptions/subscription.ts';
import type { SubscriptionRequest } from '../../shared/alerts/subscriptions/subscription-request.ts';
import { type SubscriptionView, subscriptionView } from '../../shared/alerts/subscriptions/subscription-view.ts';
import {
  type ChangePorts,
  changeSubscription,
  endSubscription as endKept,
} from '../../shared/alerts/workflows/change-subscription.ts';
import { topicStates } from '../../shared/alerts/workflows/subscribe-to-topics.ts';
import { requireWorkplaceTopic, workplaceTopic } from '../../shared/alerts/workplace-topic.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import { Problem } from '../../shared/foundation/problem.ts';

export type Ports = ChangePorts & { options: SubscriptionOptions; people: Pick<PeopleDirectory, 'standingOf'> };

/** One subscription: the caller's own by this channel, or that of `person`, which an administrator may name. */
export type SubscriptionOwner = { caller: Caller; channel: Channel; person?: string | undefined };

const personOf = ({ caller, person }: SubscriptionOwner): string => person ?? caller.person;

const isSettled = ({ state }: Subscription): boolean => state === 'active' || state === 'awaiting-confirmation';

/** SNS is asked only where our own change is complete. */
const viewOf = async (subscription: Subscription, ports: Ports): Promise<SubscriptionView> => {
  if (isSettled(subscription)) return subscriptionView(subscription, await topicStates(subscription, ports));
  const { state } = subscription;
  return subscriptionView(
    subscription,
    currentTopics(subscription).map(({ topic }) => ({ topic, state })),
  );
};

/** A mailbox has consented, and may now be asked about the BLOs that its owner follows. */
const mayAskMore = ({ channel, topic, followed }: Subscription, { seats = [] }: SubscriptionView): boolean =>
  channel === 'email' &&
  followed.some(({ subscription }) => subscription === undefined) &&
  seats.some((seat) => seat.topic === topic && seat.state === 'active');

/**
 * Moves a subscription to the topic of where the person works now, or completes it, without a new request of theirs. A
 * person who has ended it or answered STOP stays out: nobody is subscribed again who did not ask for it.
 */
const moveTo = async (topic: string, subscription: Subscription, view: SubscriptionView, ports: Ports) => {
  if (view.state === 'ended' || view.state === 'opted-out') return view;
  const { person, channel } = subscription;
  const request = { ...requestOf(subscription), person, channel, topic };
  return changeSubscription(request, subscription, ports).catch((error: unknown) => {
    if (error instanceof Problem) return view;
    throw error;
  });
};

/**
 * The subscription of a person by one channel, with its state at this moment.
 * @throws Problem `not-found` when there is none
 */
export const readSubscription = async (owner: SubscriptionOwner, ports: Ports): Promise<SubscriptionView> => {
  const subscription = await ports.subscriptions.find(personOf(owner), owner.channel);
  if (!subscription) throw new Problem(alertProblemWords['no-subscription']);
  const view = await viewOf(subscription, ports);
  const topic = owner.person === undefined ? workplaceTopic(owner.caller) : undefined;
  if (!isSettled(subscription)) return view;
  if (topic !== undefined && topic !== subscription.topic) return moveTo(topic, subscription, view, ports);
  return mayAskMore(subscription, view) ? moveTo(subscription.topic, subscription, view, ports) : view;
};

/** The user pool knows who may sign in. A token outlives the day on which its owner was disabled by an hour at most. */
const requireEnabled = async ({ caller, person }: SubscriptionOwner, { people }: Ports): Promise<void> => {
  const standing = await people.standingOf(person ?? caller.person);
  if (standing === 'enabled') return;
  if (person === undefined) throw new Problem(alertProblemWords['disabled-yourself']);
  throw new Problem(alertProblemWords[standing === 'disabled' ? 'person-disabled' : 'no-such-person']);
};

/**
 * Sets the subscription of a person by one channel.
 * @param request with the topic of where the person works, where an administrator asks
 * @throws Problem `faults` for an address, language or BLO that cannot be served, an address of another person, or a
 * topic that is full; `not-yours` for an officer without a BLO, and for somebody who was disabled; `not-found` for another
 * person who is not in the user pool, or disabled there; `try-again` when two changes of one subscription meet
 */
export const setSubscription = async (
  owner: SubscriptionOwner,
  request: SubscriptionRequest & { topic?: string },
  ports: Ports,
): Promise<SubscriptionView> => {
  const { channel } = owner;
  const person = personOf(owner);
  const topic = owner.person === undefined ? requireWorkplaceTopic(owner.caller) : (request.topic ?? '');
  const address = requireReachable({ ...request, topic }, channel, ports.options);
  await requireEnabled(owner, ports);
  const previous = await ports.subscriptions.find(person, channel);
  return changeSubscription({ ...request, person, channel, topic, address }, previous, ports);
};

/**
 * Ends the subscription of a person by one channel and forgets the address. A second call changes nothing.
 * @throws Problem `try-again` when two changes of one subscription meet
 */
export const endSubscription = async (owner: SubscriptionOwner, ports: Ports): Promise<void> => {
  const subscription = await ports.subscriptions.find(personOf(owner), owner.channel);
  if (subscription) await endKept(subscription, ports);
};

type Asked = { caller: Caller; path: { person?: string } };

/** The work behind the routes of a channel: about somebody's own subscription, or that of the person in the address. */
export const subscriptionWork = (channel: Channel, ports: Ports) => {
  const ownerOf = ({ caller, path }: Asked): SubscriptionOwner => ({ caller, channel, ...path });
  return {
    read: async (asked: Asked) => ({ status: 200 as const, body: await readSubscription(ownerOf(asked), ports) }),
    set: async (asked: Asked & { body: SubscriptionRequest & { topic?: string } }) => ({
      status: 200 as const,
      body: await setSubscription(ownerOf(asked), asked.body, ports),
    }),
    end: async (asked: Asked) => {
      await endSubscription(ownerOf(asked), ports);
      return { status: 204 as const };
    },
  };
};
