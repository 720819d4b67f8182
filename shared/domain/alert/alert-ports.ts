import type { Crime } from '../../reference/crimes.ts';
import type { Language } from '../../reference/languages.ts';
import type { Circle } from './alert-audience.ts';
import type { AlertReason, Severity } from './alerting.ts';

/** How a person is told. */
export const channels = ['sms', 'email'] as const;
export type Channel = (typeof channels)[number];

/** One publication of an alert: to one topic, in one language, by one channel. It names nobody. */
export type AlertDelivery = {
  incidentId: string;
  revision: number;
  topic: string;
  language: Language;
  channel: Channel;
  severity: Severity;
  crime: Crime;
  reason: AlertReason;
  circle: Circle;
};

/** What is sent: an e-mail has a subject, a text message has none. */
export type AlertMessage = { text: string; subject?: string };

/**
 * `claimed`: this delivery is ours to publish. `published`: there is nothing left to do. `held`: somebody else claimed
 * it and may be about to publish it, or died; the lease will tell.
 */
export type AlertClaim = { outcome: 'claimed'; attempt: number } | { outcome: 'published' } | { outcome: 'held' };

/** Remembers what was told to whom, so that nothing is told twice. Moments in milliseconds since the epoch. */
export type AlertLedger = {
  /** One conditional write. Succeeds for a new delivery, one that was refused, and one whose claim's lease has passed. */
  claim(delivery: AlertDelivery, at: number): Promise<AlertClaim>;
  markPublished(delivery: AlertDelivery, published: { messageId: string; at: number }): Promise<void>;
  /** Gives a claim back at once: it is known that nothing was published. Changes nothing if somebody took it over. */
  markFailed(delivery: AlertDelivery, attempt: number): Promise<void>;
};

/** What a topic needs to know of a publication: where it goes, and what the filters of subscriptions look at. */
export type Publication = Pick<AlertDelivery, 'topic' | 'language' | 'channel' | 'severity' | 'crime'>;

/** Where alerts are published. */
export type AlertTopics = {
  /**
   * @returns the id of the message
   * @throws PublishRefused when it is certain that nothing was published; anything else leaves that open
   */
  publish(publication: Publication, message: AlertMessage): Promise<string>;
};

/** The topic answered, and the answer was no. The name carries its code, since a log keeps names and nothing else. */
export class PublishRefused extends Error {
  constructor(code: string) {
    super('The topic refused the alert.');
    this.name = `PublishRefused:${code}`;
  }
}
