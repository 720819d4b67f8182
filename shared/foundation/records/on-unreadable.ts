/** A record that could not be read: its kind, and the key of its item. Never anything of what it holds. */
export type UnreadableRecord = { record: string; key: string };

/** The code under which the log tells of one; the alarm of that name counts such lines. */
export const recordUnreadable = 'record-unreadable';

/** Hears of a record that could not be read, before a list goes on without it. */
export type OnUnreadable = (unreadable: UnreadableRecord, error: unknown) => void;

/** The list is worth nothing without the record: it fails. */
export const failOnUnreadable: OnUnreadable = (_unreadable, error) => {
  throw error;
};
