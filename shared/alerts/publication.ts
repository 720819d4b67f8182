import type { Crime } from '../reference/crimes.ts';
import type { MessageVariant } from './message-variant.ts';

/** The text of a message: an e-mail has a subject, a text message has none. */
export type AlertMessage = { text: string; subject?: string };

/** The attributes that a filter policy compares, beside language and channel. Any value of a list is enough. */
export type FilterAttributes = {
  /** Severities, and rises of one (severity-rise.ts). */
  severity: readonly string[];
  crime: readonly Crime[];
  /** Topics whose people hear of the alert through this topic alone. */
  newsTo?: readonly string[];
};

/** Where one message of an alert is published, and what filter policies see of it. */
export type Publication = MessageVariant & FilterAttributes & { topic: string };

/**
 * Where a reminder is published. It has a purpose instead of a severity: a filter policy lets it through whatever alerts
 * its owner chose.
 */
export type ReminderPublication = MessageVariant & { topic: string; purpose: 'reminder' };

/**
 * `refused`: SNS certainly published nothing. `unanswered`: SNS took the message and said nothing for as long as the client
 * waits, so that it has most likely published it, or still will. `unknown`: SNS failed or cut the line.
 */
export type PublishOutcome =
  | { outcome: 'published'; messageId: string }
  | { outcome: 'refused'; code: string }
  | { outcome: 'unanswered'; code: string }
  | { outcome: 'unknown'; code: string };

/** The topic refused the message. The name carries the code of the refusal, since the log keeps names and nothing else. */
export class PublishRefused extends Error {
  constructor(code: string) {
    super('The topic refused the message.');
    this.name = `PublishRefused:${code}`;
  }
}
