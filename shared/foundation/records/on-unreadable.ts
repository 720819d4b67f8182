/** A record that could not be read: its kind, and the key of its item. Never anything of what it holds. */
export type UnreadableRecord = { record: string; key: string };

/** Hears of a record that could not be read, before a list goes on without it. */
export type OnUnreadable = (unreadable: UnreadableRecord, error: unknown) => void;

/** The list is worth nothing without the record: it fails. */
export const failOnUnreadable: OnUnreadable = (_unreadable, error) => {
  throw error;
};
