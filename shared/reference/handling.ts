/**
 * Who may be shown a report beyond the BLO that made it: its own country (also when nothing is said), the counterpart
 * country at the border as well, or all countries of the network. Source: our own rule, 2026-11.
 */
export const handlingCodes = ['own-country', 'counterpart', 'region'] as const;

export type HandlingCode = (typeof handlingCodes)[number];
