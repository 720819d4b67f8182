import * as z from 'zod';

/**
 * Why a report is as severe as it is: one for each kind of row that the table of rules may have. It goes with the alert,
 * so that an officer can be told.
 */
export const alertReasons = [
  'quantity-extreme',
  'quantity-severe',
  'quantity-notable',
  'people-extreme',
  'people-severe',
  'people-at-risk',
  'minors-at-risk',
  'item',
  'cites-listed',
  'kind',
  'routine',
] as const;

export const AlertReason = z.enum(alertReasons);
export type AlertReason = z.infer<typeof AlertReason>;
