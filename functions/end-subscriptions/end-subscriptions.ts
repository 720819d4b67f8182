import * as z from 'zod';
import { channels } from '../../shared/alerts/channel.ts';
import type { TabletSubscriptions } from '../../shared/alerts/push/tablet-subscriptions.ts';
import type { PeopleDirectory } from '../../shared/alerts/subscriptions/people-directory.ts';
import { type ChangePorts, endSubscription } from '../../shared/alerts/workflows/change-subscription.ts';
import { endUnwanted, SubscriptionsWithoutSeat } from '../../shared/alerts/workflows/end-unwanted.ts';
import { settleEach } from '../../shared/foundation/settle-each.ts';

export type Ports = ChangePorts & {
  people: PeopleDirectory;
  tablets: Pick<TabletSubscriptions, 'ofPerson' | 'peopleAt' | 'remove'>;
};

/** The event that starts the job, by its schedule or by hand. It has no members. */
export const EndOrder = z.strictObject({});

/** A user pool in which nobody may sign in: an answer that must not end every subscription of a country. */
export class NobodyMaySignIn extends Error {
  override readonly name = 'NobodyMaySignIn';
}

const mostAtOnce = 4;

/** Each person who is missing is asked for by name: a list may lag behind somebody who was added a moment ago. */
const endIfLeft = async (person: string, ports: Ports): Promise<number> => {
  if ((await ports.people.standingOf(person)) === 'enabled') return 0;
  let ended = 0;
  for (const channel of channels) {
    const subscription = await ports.subscriptions.find(person, channel);
    if (!subscription) continue;
    await endSubscription(subscription, ports);
    ended += 1;
  }
  for (const tablet of await ports.tablets.ofPerson(person)) {
    await ports.tablets.remove(tablet);
    ended += 1;
  }
  return ended;
};

const endOfLeavers = async (people: readonly string[], ports: Ports): Promise<number> => {
  if (people.length === 0) return 0;
  const enabled = await ports.people.enabledPeople();
  if (enabled.size === 0) throw new NobodyMaySignIn('The user pool has nobody who may sign in.');
  const missing = people.filter((person) => !enabled.has(person));
  const results = await settleEach(missing, mostAtOnce, (person) => endIfLeft(person, ports));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return results.reduce((sum, result) => sum + (result.status === 'fulfilled' ? result.value : 0), 0);
};

/**
 * Ends what people are told who may not sign in any more, disabled or deleted, and forgets their addresses; and ends what
 * SNS publishes to that no record wants.
 * @param topics of the country: whoever is told anything has an address on one of them
 * @returns how many people were told something, and how many subscriptions were ended
 * @throws NobodyMaySignIn; SubscriptionsWithoutSeat once they have ended, so that somebody hears of it; the first failure,
 * after everybody else was looked at: the next run does the rest
 */
export const endSubscriptions = async (
  topics: readonly string[],
  ports: Ports,
): Promise<{ people: number; ended: number }> => {
  const unwanted = await endUnwanted(topics, ports);
  const claims = await Promise.all(topics.map((topic) => ports.claims.claimsOn(topic)));
  const onTablets = await Promise.all(topics.map((topic) => ports.tablets.peopleAt(topic)));
  const people = [...new Set([...claims.flat().map(({ person }) => person), ...onTablets.flat()])];
  const ended = await endOfLeavers(people, ports);
  if (unwanted > 0) throw new SubscriptionsWithoutSeat(unwanted);
  return { people: people.length, ended };
};
