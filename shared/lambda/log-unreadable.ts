import { type OnUnreadable, recordUnreadable } from '../foundation/records/on-unreadable.ts';
import { logCountedError } from './log.ts';

/** Logs a record that a list goes on without: its kind and its key, nothing else. The alarm of the code's name counts it. */
export const logUnreadable: OnUnreadable = (unreadable, error) => logCountedError(recordUnreadable, error, unreadable);
