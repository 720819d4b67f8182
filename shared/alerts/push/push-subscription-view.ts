import * as z from 'zod';
import { present } from '../../foundation/present.ts';
import { subscriptionChoices } from '../subscriptions/subscription-request.ts';
import { serviceOf } from './is-push-endpoint.ts';
import { reliedUponSince, type TabletSubscription } from './tablet-subscription.ts';

/** `not-seen`: the tablet was not opened for a week, so its post is told by other channels as if it had none. */
const states = ['active', 'not-seen'] as const;

/** What a person is told on one tablet. Neither its endpoint nor its keys are shown, to the person neither. */
export const TabletView = z.strictObject({
  channel: z.literal('push'),
  tablet: z.string(),
  /** The host of the browser's push service. */
  service: z.string(),
  topic: z.string(),
  ...subscriptionChoices,
  state: z.enum(states),
  since: z.string(),
  seenAt: z.string(),
});

export type TabletView = z.infer<typeof TabletView>;

/** The answer of `GET /v1/subscriptions/push`: every tablet on which the person is told. */
export const PushSubscriptionView = z.strictObject({ channel: z.literal('push'), tablets: z.array(TabletView) });

export type PushSubscriptionView = z.infer<typeof PushSubscriptionView>;

/** A subscription as its owner sees it. @param now milliseconds since the epoch */
export const tabletView = (subscription: TabletSubscription, now: number): TabletView => {
  const { tablet, topic, endpoint, language, crimes, leastSeverity, since, seenAt } = subscription;
  const state = seenAt >= reliedUponSince(now) ? 'active' : 'not-seen';
  const choices = { language, leastSeverity, ...present({ crimes }) };
  return { channel: 'push', tablet, service: serviceOf(endpoint), topic, ...choices, state, since, seenAt };
};
