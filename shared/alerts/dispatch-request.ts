import type { AlertOrigin } from './alert-origin.ts';
import type { MessageChannel } from './channel.ts';
import type { MessageVariant } from './message-variant.ts';
import type { AlertMessage, FilterAttributes } from './publication.ts';
import type { Severity } from './severity.ts';

/**
 * How often an alert is sent: `first`; `text`, what was told on tablets alone, to phones as well; `again` to a BLO that has not acknowledged it, to the `authority` when the BLO
 * still has not. `summary` is the one message that stands for all alerts that a storm suppressed.
 */
export const stages = ['first', 'again', 'authority', 'summary', 'text'] as const;
export type Stage = (typeof stages)[number];

/** Whether somebody hears of an alert for the first time. */
export const isFirstTelling = (stage: Stage): boolean => stage === 'first' || stage === 'text';

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
  /** Channels to send by; unless they are named, all, and tablets where the topic has any. */
  channels?: readonly MessageChannel[];
  /** People who have a phone are told on tablets; where none takes it, they get the text after all. */
  textIfUntold?: true;
  compose(variant: MessageVariant): AlertMessage;
};
