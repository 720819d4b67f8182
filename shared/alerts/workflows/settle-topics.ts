import { Problem } from '../../foundation/problem.ts';
import { alertProblemWords } from '../alert-problem-words.ts';
import {
  allTopics,
  currentTopics,
  isSame,
  isWanted,
  nextVersion,
  type Subscription,
  type TopicSubscription,
} from '../subscriptions/subscription.ts';
import { leaveTopics, type TopicPorts } from './leave-topics.ts';
import { claimTopic, subscribeToTopic } from './subscribe-to-topics.ts';

/** Changes of one subscription at one moment: more than a tablet that sends again on a bad line ever makes. */
const mostLooks = 10;

const withArn = (
  subscription: Subscription,
  { topic, address, subscription: arn }: TopicSubscription,
): Subscription => {
  const known = (other: TopicSubscription) =>
    isSame(other, { topic, address }) ? { ...other, subscription: arn } : other;
  const [own = subscription, ...followed] = currentTopics(subscription).map(known);
  return { ...subscription, ...own, followed };
};

/** A mailbox is asked about what it follows once it has consented to where the person works. */
const isUnasked = ({ topic, subscription }: TopicSubscription, record: Subscription): boolean =>
  record.channel === 'email' && topic !== record.topic && subscription === undefined;

/** Makes a topic subscription again that the record wants, and notes its ARN where SNS has given another. */
const restore = async (topic: TopicSubscription, record: Subscription, ports: TopicPorts): Promise<Subscription> => {
  const known = currentTopics(record).find((other) => isSame(other, topic)) ?? topic;
  if (isUnasked(known, record)) {
    await claimTopic(known, record, ports);
    return record;
  }
  const made = await subscribeToTopic(known, record, ports);
  if ('fault' in made || made.topic.subscription === known.subscription) return record;
  const noted = nextVersion(withArn(record, made.topic), {});
  return (await ports.subscriptions.save(noted, record)) ? noted : record;
};

/** Makes one topic subscription as the record wants it. */
const conform = async (
  topic: TopicSubscription,
  record: Subscription | undefined,
  holder: Pick<Subscription, 'person' | 'channel'>,
  ports: TopicPorts,
): Promise<Subscription | undefined> => {
  if (record && isWanted(topic, record)) return restore(topic, record, ports);
  await leaveTopics([topic], holder, ports);
  return record;
};

/**
 * For a change that another one has overtaken: makes what it has touched as the record of now wants it, and looks at the
 * record again until nobody has changed it meanwhile. The last to touch SNS is so the last to look at the record, and
 * nothing is left that the record does not want.
 * @param touched topic subscriptions that the overtaken change may have made or ended
 * @throws Problem `try-again` when the record never rests
 */
export const settleTopics = async (
  touched: readonly TopicSubscription[],
  holder: Pick<Subscription, 'person' | 'channel'>,
  ports: TopicPorts,
): Promise<void> => {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    let record = await ports.subscriptions.find(holder.person, holder.channel);
    for (const topic of touched) record = await conform(topic, record, holder, ports);
    const now = await ports.subscriptions.find(holder.person, holder.channel);
    if (now?.version === record?.version) return;
  }
  throw new Problem(alertProblemWords['changed-elsewhere']);
};

/** The same for a change that failed, where another one has overtaken it; where none has, it is there to be completed. */
export const settleIfOvertaken = async (change: Subscription, ports: TopicPorts): Promise<void> => {
  const now = await ports.subscriptions.find(change.person, change.channel);
  if (now?.version !== change.version) await settleTopics(allTopics(change), change, ports);
};
