import type { AddressedAlert } from '../alert.ts';
import type { AlertFiles } from '../alert-ports.ts';

/** `known`: an alert of this id is there already. `superseded`: something else has taken the place of the earlier one. */
export type BroadcastOutcome = 'written' | 'known' | 'superseded';

/** Keeps broadcasts; sending them is the business of whoever follows the table. */
export type BroadcastBook = AlertFiles & {
  /** Writes a broadcast with its addressees, whole or not at all, in the place of an earlier one if it has one. */
  write(broadcast: AddressedAlert, inPlaceOf?: string): Promise<BroadcastOutcome>;
};
