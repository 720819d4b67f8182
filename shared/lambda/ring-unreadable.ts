import type { OnUnreadable } from '../foundation/records/on-unreadable.ts';
import { ring } from './log.ts';

/** The code under which a record is logged that could not be read; the alarm `record-unreadable` counts it. */
export const recordUnreadable = 'record-unreadable';

/** Tells the log, and by it an alarm, of a record that a list goes on without: its kind and its key, nothing else. */
export const ringUnreadable: OnUnreadable = (unreadable, error) => ring(recordUnreadable, error, unreadable);
