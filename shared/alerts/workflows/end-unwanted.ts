import { Problem } from '../../foundation/problem.ts';
import { settleEach } from '../../foundation/settle-each.ts';
import { allTopics, isSame, requestOf, type Subscription } from '../subscriptions/subscription.ts';
import type { ClaimedAddress } from '../subscriptions/subscription-repository.ts';
import { type ChangePorts, changeSubscription, endSubscription } from './change-subscription.ts';
import { settleTopics } from './settle-topics.ts';

/** Addresses were told of incidents that no record of ours knew. They have ended; what is left is to find out why. */
export class SubscriptionsWithoutSeat extends Error {
  override readonly name = 'SubscriptionsWithoutSeat';

  constructor(ended: number) {
    super(`Ended ${ended} subscriptions that no record wants.`);
  }
}

const mostAtOnce = 4;

/** Ends what SNS publishes to on a topic and nobody has claimed. One that awaits confirmation is told nothing, and runs out. */
const endUnclaimed = async (topic: string, ports: ChangePorts): Promise<number> => {
  // The list first: whatever is on it was claimed before, and so is among the claims unless it has been left since.
  const listed = await ports.sns.listOn(topic);
  const claims = await ports.claims.claimsOn(topic);
  const isClaimed = ({ channel, address }: Pick<ClaimedAddress, 'channel' | 'address'>) =>
    claims.some((claim) => claim.channel === channel && claim.address === address);
  let ended = 0;
  for (const { channel, address, subscription } of listed) {
    if (subscription === undefined || isClaimed({ channel, address })) continue;
    if ((await ports.sns.state(subscription)) !== 'active') continue;
    await ports.sns.unsubscribe({ topic, address, subscription }, channel);
    ended += 1;
  }
  return ended;
};

type ClaimOnTopic = ClaimedAddress & { topic: string };

const isKnown = ({ topic, address }: ClaimOnTopic, record: Subscription | undefined): boolean =>
  record !== undefined && allTopics(record).some((other) => isSame(other, { topic, address }));

/** A mailbox that has consented since somebody looked is asked about the BLOs that its owner follows. */
const askMore = async (record: Subscription, ports: ChangePorts): Promise<void> => {
  const { channel, person, topic, subscription, followed, state } = record;
  if (channel !== 'email' || state !== 'awaiting-confirmation' || subscription === undefined) return;
  if (followed.every((each) => each.subscription !== undefined)) return;
  if ((await ports.sns.state(subscription)) !== 'active') return;
  await changeSubscription({ ...requestOf(record), person, channel, topic }, record, ports).catch((error: unknown) => {
    // Refused, or changed by its owner at this moment: they see it when they look.
    if (!(error instanceof Problem)) throw error;
  });
};

/** Looks at all claims of one person on one channel. @returns how many were ended, as the person's record knows none of them */
const endUnknown = async (claims: readonly ClaimOnTopic[], ports: ChangePorts): Promise<number> => {
  const [holder] = claims;
  if (!holder) return 0;
  const record = await ports.subscriptions.find(holder.person, holder.channel);
  const unknown = claims.filter((claim) => !isKnown(claim, record));
  if (unknown.length > 0) await settleTopics(unknown, holder, ports);
  if (record?.state === 'leaving') await endSubscription(record, ports);
  else if (record) await askMore(record, ports);
  return unknown.length;
};

/**
 * Ends every subscription of SNS that no record wants: one that nobody has claimed, and one whose claim the record of its
 * person does not know. Changes leave none behind unless they die; this is for those that did.
 * @returns how many there were
 * @throws the first failure, after all else was looked at
 */
export const endUnwanted = async (topics: readonly string[], ports: ChangePorts): Promise<number> => {
  const unclaimed = await settleEach(topics, mostAtOnce, (topic) => endUnclaimed(topic, ports));
  const claims = await Promise.all(
    topics.map(async (topic) => (await ports.claims.claimsOn(topic)).map((claim) => ({ ...claim, topic }))),
  );
  const byHolder = Map.groupBy(claims.flat(), ({ person, channel }) => `${channel}#${person}`);
  const unknown = await settleEach([...byHolder.values()], mostAtOnce, (each) => endUnknown(each, ports));
  const results = [...unclaimed, ...unknown];
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return results.reduce((sum, result) => sum + (result.status === 'fulfilled' ? result.value : 0), 0);
};
