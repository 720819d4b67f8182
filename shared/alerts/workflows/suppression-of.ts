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

/**
 * Why the messages of a request are not sent by a channel, if they are not. A storm's suppression is recorded for a
 * summary; that of a spent budget is not, since the summary would be a text message too.
 */
export const suppressionOf = async (
  request: DispatchRequest,
  channel: MessageChannel,
  terms: SuppressionTerms,
  ports: SuppressionPorts,
): Promise<SuppressionReason | undefined> => {
  // A tablet shows the newest of an incident in place of the ones before, and costs nothing.
  if (channel === 'push') return undefined;
  const at = ports.clock();
  if (channel === 'sms' && ports.budget && !(await ports.budget.allows(request.severity, at))) return 'budget';
  const limit = terms.limits[channel];
  if (!limit || isExempt(request)) return undefined;
  const { topic, severity, origin, voids = [], alertId, stage } = request;
  const wanted = { topic, channel, severity, ...origin, voids, holder: holderOf(alertId, stage) };
  if (await ports.rateLimiter.acquire(wanted, limit, at)) return undefined;
  await recordSuppressed(request, channel, terms, ports);
  return 'storm';
};
