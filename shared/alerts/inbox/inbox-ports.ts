import type { Addressee, Alert } from '../alert.ts';
import type { Severity } from '../severity.ts';

/** A place in the order "newest first", which new alerts do not move. */
export type InboxPosition = { sentAt: string; id: string };

export type InboxQuery = {
  topic: string;
  severity?: Severity | undefined;
  /** The eight digits that a text message names. */
  reference?: string | undefined;
  before?: InboxPosition | undefined;
  limit: number;
};

/** An alert as it stands in the inbox of one topic. */
export type InboxEntry = { alert: Alert; addressee: Addressee };

/** Lists the alerts of a topic. */
export type AlertInbox = {
  newestFirst(query: InboxQuery): Promise<InboxEntry[]>;
  /** How many of a topic's alerts stand at a moment (milliseconds since the epoch) and nobody there has acknowledged. */
  unread(topic: string, at: number): Promise<number>;
};

/** Remembers who acknowledged what. */
export type Acknowledgements = {
  /** @returns the addressee with its first acknowledgement, whoever's that is; nothing when the alert is not for them */
  acknowledge(wish: { alertId: string; topic: string; by: string; at: string }): Promise<Addressee | undefined>;
};
