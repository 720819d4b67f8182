import type { Addressee, Alert } from '../alert.ts';
import type { Severity } from '../severity.ts';

/** A place in the order "newest first", which new alerts do not move. */
export type InboxPosition = { sentAt: string; id: string };

export type InboxQuery = {
  topic: string;
  severity?: Severity | undefined;
  /** The eight digits that a text message names. */
  reference?: string | undefined;
  /** Only valid alerts that nobody of the topic has acknowledged, at so many milliseconds since the epoch. */
  unreadAt?: number | undefined;
  before?: InboxPosition | undefined;
  limit: number;
};

/** An alert in the inbox of one topic. */
export type InboxEntry = { alert: Alert; addressee: Addressee };

/** Lists the alerts of a topic. */
export type InboxSearch = {
  newestFirst(query: InboxQuery): Promise<InboxEntry[]>;
  /** How many valid alerts of a topic nobody there has acknowledged. @param at milliseconds since the epoch */
  unread(topic: string, at: number): Promise<number>;
};

/** Stores who acknowledged which alert. */
export type AcknowledgementRepository = {
  /** @returns the addressee with its first acknowledgement, by whomever; nothing when the alert is not to this topic */
  acknowledge(acknowledgement: {
    alertId: string;
    topic: string;
    by: string;
    at: string;
  }): Promise<Addressee | undefined>;
};
