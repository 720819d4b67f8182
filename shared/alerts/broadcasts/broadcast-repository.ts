import type { AddressedAlert } from '../alert.ts';
import type { AlertFiles } from '../alert-repository.ts';

/** `known`: an alert of this id is there already. `superseded`: another alert has superseded the earlier one before. */
export type BroadcastOutcome = 'written' | 'known' | 'superseded';

/** Stores broadcasts, and digests of trends. The function that follows the table's stream sends them. */
export type BroadcastRepository = AlertFiles & {
  /** Writes a broadcast with its addressees in one transaction. @param superseded the id of the broadcast that it replaces */
  write(broadcast: AddressedAlert, superseded?: string): Promise<BroadcastOutcome>;
};
