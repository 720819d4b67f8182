import type { KeptCaseMessage } from './case-record.ts';

/** By the clocks of those who wrote; of two at one moment the order is the same at both ends. */
export const inOrderWritten = (one: KeptCaseMessage, other: KeptCaseMessage): number =>
  one.at.localeCompare(other.at) || one.body.id.localeCompare(other.body.id);
