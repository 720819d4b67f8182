import * as z from 'zod';

/**
 * The reasons for a report's severity, one for each kind of row in the table of rules. The alert carries them, so that an
 * officer can read why.
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
