import { alertProblemWords } from '../../shared/alerts/alert-problem-words.ts';
import type { Channel } from '../../shared/alerts/channel.ts';
import { authorityTopic } from '../../shared/alerts/rules/audience-of.ts';
import type { PeopleDirectory } from '../../shared/alerts/subscriptions/people-directory.ts';
import { requireReachable, type SubscriptionOptions } from '../../shared/alerts/subscriptions/require-reachable.ts';
import {
  type CheckedRequest,
  currentTopics,
  requestOf,
  type Subscription,
} from '../../shared/alerts/subscriptions/subscription.ts';
import type { CodeConfirmation, SubscriptionRequest } from '../../shared/alerts/subscriptions/subscription-request.ts';
import {
  awaitedView,
  type SubscriptionView,
  subscriptionView,
} from '../../shared/alerts/subscriptions/subscription-view.ts';
import { askForCode, findAwaited, requireSendingLeft } from '../../shared/alerts/workflows/ask-for-code.ts';
import {
  type ChangePorts,
  changeSubscription,
  endSubscription as endKept,
} from '../../shared/alerts/workflows/change-subscription.ts';
import { confirmCode } from '../../shared/alerts/workflows/confirm-code.ts';
import type { ProvingPorts } from '../../shared/alerts/workflows/proving-ports.ts';
import { topicStates } from '../../shared/alerts/workflows/subscribe-to-topics.ts';
import { requireWorkplaceTopic, workplaceTopic } from '../../shared/alerts/workplace-topic.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import { Problem } from '../../shared/foundation/problem.ts';

export type Ports = ChangePorts & {
  options: SubscriptionOptions;
  people: Pick<PeopleDirectory, 'standingOf'>;
  /** Where a number is to be proven by a code. */
  proving?: ProvingPorts | undefined;
};

const hasProving = (ports: Ports): ports is Ports & { proving: ProvingPorts } => ports.proving !== undefined;

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
  const awaited = hasProving(ports) ? await findAwaited(personOf(owner), owner.channel, ports) : undefined;
  if (awaited) return awaitedView(awaited, subscription);
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

/** A number that the person has proven needs no code again, nor a mailbox that has consented another mail. */
const isProven = ({ channel, address }: CheckedRequest, previous: Subscription | undefined): boolean =>
  previous?.address === address && (channel === 'sms' ? previous.provenAt !== undefined : previous.state === 'active');

/** Sends a code to a phone first; SNS does the like for a mailbox, which is counted here. */
const proveOrChange = async (
  request: CheckedRequest,
  previous: Subscription | undefined,
  ports: Ports & { proving: ProvingPorts },
): Promise<SubscriptionView> => {
  const { person, channel } = request;
  const needsProof = !isProven(request, previous);
  if (needsProof && channel === 'sms') return askForCode(request, previous, ports);
  if (needsProof) await requireSendingLeft(request, ports);
  const abandoned = await findAwaited(person, channel, ports);
  if (abandoned) await ports.proving.awaited.remove(abandoned);
  return changeSubscription(request, previous, ports);
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
  const by = { channel, byAdministrator: owner.person !== undefined };
  const address = requireReachable({ ...request, topic }, by, ports.options);
  await requireEnabled(owner, ports);
  const previous = await ports.subscriptions.find(person, channel);
  const checked = { ...request, person, channel, topic, address };
  return hasProving(ports) ? proveOrChange(checked, previous, ports) : changeSubscription(checked, previous, ports);
};

/**
 * Makes the caller's own subscription that waits for a code.
 * @throws Problem `not-found` when none waits, `faults` for a wrong code, `not-yours` for somebody who was disabled,
 * `try-again` when two changes of one subscription meet
 */
export const confirmSubscription = async (
  owner: Omit<SubscriptionOwner, 'person'>,
  { code }: CodeConfirmation,
  ports: Ports,
): Promise<SubscriptionView> => {
  await requireEnabled(owner, ports);
  if (!hasProving(ports)) throw new Problem(alertProblemWords['no-code-awaited']);
  const { caller, channel } = owner;
  return confirmCode({ person: caller.person, channel, code }, [...ports.options.blos, authorityTopic], ports);
};

/**
 * Ends the subscription of a person by one channel and forgets the address. A second call changes nothing.
 * @throws Problem `try-again` when two changes of one subscription meet
 */
export const endSubscription = async (owner: SubscriptionOwner, ports: Ports): Promise<void> => {
  const person = personOf(owner);
  // The request that waits first: its code, typed at this moment, finds it gone or makes what is ended next.
  const awaited = await ports.proving?.awaited.find(person, owner.channel);
  if (awaited) await ports.proving?.awaited.remove(awaited);
  const subscription = await ports.subscriptions.find(person, owner.channel);
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
    confirm: async ({ caller, body }: Asked & { body: CodeConfirmation }) => ({
      status: 200 as const,
      body: await confirmSubscription({ caller, channel }, body, ports),
    }),
    end: async (asked: Asked) => {
      await endSubscription(ownerOf(asked), ports);
      return { status: 204 as const };
    },
  };
};
