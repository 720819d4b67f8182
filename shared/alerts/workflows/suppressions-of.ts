import type { Clock } from '../../foundation/clock.ts';
import type { FollowUpQueue, SmsBudget, TopicRateLimiter } from '../alert-repository.ts';
import type { Channel, MessageChannel } from '../channel.ts';
import type { SuppressionReason } from '../dispatch-record.ts';
import type { DispatchRequest } from '../dispatch-request.ts';
import { holderOf, type StormLimit } from '../rules/places-after.ts';
import { windowAt, windowEnd } from './window-at.ts';

/** What deciding about suppression needs of the world. */
export type SuppressionPorts = {
  rateLimiter: TopicRateLimiter;
  followUpQueue: FollowUpQueue;
  clock: Clock;
  budget?: SmsBudget;
};

/** The limits of a country. A channel without a limit has none. */
export type SuppressionTerms = {
  limits: { [Each in Channel]?: StormLimit | undefined };
  /** A summary of suppressed alerts is sent this often, in seconds. */
  summarySeconds: number;
};

/** Records a suppressed alert for the summary of its window. */
const recordSuppressed = async (
  request: DispatchRequest,
  channel: Channel,
  { summarySeconds }: SuppressionTerms,
  { rateLimiter, followUpQueue, clock }: SuppressionPorts,
): Promise<void> => {
  const at = clock();
  const window = { topic: request.topic, window: windowAt(at, summarySeconds) };
  if (await rateLimiter.isNew(window)) {
    const delaySeconds = (windowEnd(window.window, summarySeconds) - at) / 1000;
    // On the queue before anybody relies on it: a run that dies in between costs one look in vain.
    await followUpQueue.send({ do: 'sum-up', ...window }, delaySeconds);
    await rateLimiter.open(window, at);
  }
  const { alertId, stage, severity, filters, origin } = request;
  await rateLimiter.recordSuppressed(window, { alertId, stage, channel, severity, filters, post: origin.post }, at);
};

/** The highest severity passes any storm, and so does a summary, which ends one. */
const isExempt = ({ severity, stage }: DispatchRequest) => severity === 'Extreme' || stage === 'summary';

const isBeyondBudget = async (
  { severity }: DispatchRequest,
  channel: Channel,
  { budget }: SuppressionPorts,
  at: number,
): Promise<boolean> => channel === 'sms' && budget !== undefined && !(await budget.allows(severity, at));

/** The channels that a storm leaves no place on. A channel without a limit always has one. */
const stormedOf = async (
  request: DispatchRequest,
  due: readonly Channel[],
  { limits }: SuppressionTerms,
  { rateLimiter }: SuppressionPorts,
  at: number,
): Promise<Channel[]> => {
  if (isExempt(request)) return [];
  const { topic, severity, origin, voids = [], alertId, stage } = request;
  const place = { topic, severity, ...origin, voids, holder: holderOf(alertId, stage) };
  const wanted = due.flatMap((channel) => {
    const limit = limits[channel];
    return limit ? [{ ...place, channel, limit }] : [];
  });
  const given = wanted.length > 0 ? await rateLimiter.acquire(wanted, at) : [];
  return wanted.flatMap(({ channel }) => (given.includes(channel) ? [] : [channel]));
};

/**
 * Why the messages of a request are not sent by a channel, where they are not. A storm's suppression is recorded for a
 * summary; that of a spent budget is not, since the summary would be a text message too.
 */
export const suppressionsOf = async (
  request: DispatchRequest,
  wanted: readonly Channel[],
  terms: SuppressionTerms,
  ports: SuppressionPorts,
): Promise<ReadonlyMap<MessageChannel, SuppressionReason>> => {
  const at = ports.clock();
  const reasons = new Map<MessageChannel, SuppressionReason>();
  for (const channel of wanted) if (await isBeyondBudget(request, channel, ports, at)) reasons.set(channel, 'budget');
  const due = wanted.filter((channel) => !reasons.has(channel));
  for (const channel of await stormedOf(request, due, terms, ports, at)) {
    await recordSuppressed(request, channel, terms, ports);
    reasons.set(channel, 'storm');
  }
  return reasons;
};
