import * as z from 'zod';
import { channels } from '../../shared/alerts/channel.ts';
import type { PeopleDirectory } from '../../shared/alerts/subscriptions/people-directory.ts';
import type { SubscriptionRepository } from '../../shared/alerts/subscriptions/subscription-repository.ts';
import { forgetSubscription } from '../../shared/alerts/workflows/forget-subscription.ts';
import type { TopicPorts } from '../../shared/alerts/workflows/subscribe-to-topics.ts';
import { settleEach } from '../../shared/foundation/settle-each.ts';

export type Ports = TopicPorts & {
  subscriptions: SubscriptionRepository;
  people: PeopleDirectory;
};

/** The event that starts the job, by its schedule or by hand. It has no members. */
export const EndOrder = z.strictObject({});

/** A user pool in which nobody may sign in: an answer that must not end every subscription of a country. */
export class NobodyMaySignIn extends Error {
  override readonly name = 'NobodyMaySignIn';
}

const mostAtOnce = 4;

/** Each person who is missing is asked for by name: a list may lag behind somebody who was added a moment ago. */
const endIfLeft = async (person: string, { subscriptions, people, ...ports }: Ports): Promise<number> => {
  if ((await people.standingOf(person)) === 'enabled') return 0;
  let ended = 0;
  for (const channel of channels) {
    const subscription = await subscriptions.find(person, channel);
    if (!subscription) continue;
    await forgetSubscription(subscription, { ...ports, subscriptions });
    ended += 1;
  }
  return ended;
};

/**
 * Ends what people are told who may not sign in any more, disabled or deleted, and forgets their addresses.
 * @param topics of the country: whoever is told anything has an address on one of them
 * @returns how many people were told something, and how many subscriptions were ended
 * @throws NobodyMaySignIn; the first failure, after everybody else was looked at: the next run does the rest
 */
export const endSubscriptions = async (
  topics: readonly string[],
  ports: Ports,
): Promise<{ people: number; ended: number }> => {
  const holders = await Promise.all(topics.map((topic) => ports.claims.holdersOn(topic)));
  const people = [...new Set(holders.flat())];
  if (people.length === 0) return { people: 0, ended: 0 };
  const enabled = await ports.people.enabledPeople();
  if (enabled.size === 0) throw new NobodyMaySignIn('The user pool has nobody who may sign in.');
  const missing = people.filter((person) => !enabled.has(person));
  const results = await settleEach(missing, mostAtOnce, (person) => endIfLeft(person, ports));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  const ended = results.reduce((sum, result) => sum + (result.status === 'fulfilled' ? result.value : 0), 0);
  return { people: people.length, ended };
};
