import type { AlertOrigin } from './alert-origin.ts';
import type { Channel } from './channel.ts';
import type { MessageVariant } from './message-variant.ts';
import type { AlertMessage, FilterAttributes } from './publication.ts';
import type { Severity } from './severity.ts';

/**
 * How often an alert is sent: `first`, `again` to a BLO that has not acknowledged it, to the `authority` when the BLO
 * still has not. `summary` is the one message that stands for all alerts that a storm suppressed.
 */
export const stages = ['first', 'again', 'authority', 'summary'] as const;
export type Stage = (typeof stages)[number];

/** What identifies a dispatch: all messages of one alert to one topic at one stage. */
export type DispatchKey = { alertId: string; stage: Stage; topic: string };

/** A request to send the messages of one alert to one topic at one stage. It names nobody. */
export type DispatchRequest = DispatchKey & {
  /** How severe it is now: it decides what a storm and the SMS budget let through. */
  severity: Severity;
  origin: AlertOrigin;
  /** Alerts that it takes back. */
  voids?: readonly string[];
  /** What the filter policies of subscriptions compare: what was told before counts as well. */
  filters: FilterAttributes;
  /** Channels to send by: both, unless they are named. */
  channels?: readonly Channel[];
  compose(variant: MessageVariant): AlertMessage;
};
