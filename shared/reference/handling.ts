/**
 * Who may be shown a report beyond the officer who made it: the national authority alone, for what concerns the own post;
 * its own country (also when nothing is said), the country that the BLO faces as well, or all countries of the network.
 * Source: our own rule, 2026-11.
 */
export const handlingCodes = ['authority', 'own-country', 'counterpart', 'region'] as const;

export type HandlingCode = (typeof handlingCodes)[number];
