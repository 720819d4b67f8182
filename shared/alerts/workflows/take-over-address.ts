import {
  allTopics,
  currentTopics,
  isSame,
  nextVersion,
  type Subscription,
  type TopicSubscription,
} from '../subscriptions/subscription.ts';
import { forgetSubscription, requireStored } from './forget-subscription.ts';
import { leaveTopics, type TopicPorts } from './leave-topics.ts';

const isOwnTopic = ({ topic }: TopicSubscription, subscription: Subscription): boolean => topic === subscription.topic;

/** Nobody has followed the link of SNS: a mailbox that was named is nobody's yet. */
const isUnconfirmed = async ({ channel, subscription }: Subscription, { sns }: TopicPorts): Promise<boolean> =>
  channel === 'email' && (subscription === undefined || (await sns.state(subscription)) !== 'active');

/** A code that was typed back later: the phone has another owner now, or always had. */
const isProvenLater = (ours: Subscription, theirs: Subscription): boolean =>
  ours.provenAt !== undefined && (theirs.provenAt ?? '') < ours.provenAt;

/** Ends one place of a follower, and leaves all else that they have. */
const endFollowing = async (topic: TopicSubscription, theirs: Subscription, ports: TopicPorts): Promise<void> => {
  const followed = theirs.followed.filter((other) => !isSame(other, topic));
  const without = nextVersion(theirs, { followed });
  requireStored(await ports.subscriptions.save(without, theirs));
  await leaveTopics([topic], without, ports);
};

/**
 * Frees an address on a topic from another person who has the weaker right to it: who answered an earlier code or none
 * yields to who answered the last one, a follower to somebody who works there, whoever has not shown that a mailbox is theirs to the next who names it, and a claim that no record knows to
 * anybody.
 * @returns whether it was freed
 * @throws Problem `try-again` when the other person changes theirs at this moment
 */
export const takeOverAddress = async (
  topic: TopicSubscription,
  ours: Subscription,
  ports: TopicPorts,
): Promise<boolean> => {
  const { channel, person } = ours;
  const holder = await ports.claims.holderOf(topic, channel);
  if (holder === undefined || holder === person) return true;
  const theirs = await ports.subscriptions.find(holder, channel);
  if (!theirs || !allTopics(theirs).some((other) => isSame(other, topic))) {
    await leaveTopics([topic], { person: holder, channel }, ports);
    return true;
  }
  if (isProvenLater(ours, theirs) && theirs.address === topic.address) {
    await forgetSubscription(theirs, ports);
    return true;
  }
  const worksThere = currentTopics(theirs).some((other) => isSame(other, topic)) && isOwnTopic(topic, theirs);
  if (isOwnTopic(topic, ours) && !worksThere) {
    await endFollowing(topic, theirs, ports);
    return true;
  }
  if (!(await isUnconfirmed(theirs, ports))) return false;
  await forgetSubscription(theirs, ports);
  return true;
};

/**
 * Frees an address that its owner has proven, on every topic: nobody else is told anything there any more, wherever they
 * work.
 * @param topics of the country
 */
export const takeOverEverywhere = async (
  ours: Pick<Subscription, 'person' | 'channel' | 'address'>,
  topics: readonly string[],
  ports: TopicPorts,
): Promise<void> => {
  const { person, channel, address } = ours;
  const holders = await Promise.all(topics.map((topic) => ports.claims.holderOf({ topic, address }, channel)));
  for (const holder of new Set(holders)) {
    if (holder === undefined || holder === person) continue;
    const theirs = await ports.subscriptions.find(holder, channel);
    if (theirs?.address === address) await forgetSubscription(theirs, ports);
    const left = topics.filter((_, index) => holders[index] === holder).map((topic) => ({ topic, address }));
    await leaveTopics(left, { person: holder, channel }, ports);
  }
};
