/**
 * Money and what stands for it. Source: FATF Recommendation 32 (2012) and the FATF glossary, for currency and bearer
 * negotiable instruments. Those under "Ours" were added, 2026-11: the Recommendation leaves gold, stones and cards
 * out, and couriers carry them.
 */
export const cashInstruments = [
  // FATF
  'banknotes',
  'coins',
  'travellers-cheques',
  'cheques',
  'promissory-notes',
  'money-orders',
  'other-bearer-instruments',
  // Ours
  'gold',
  'precious-metals',
  'precious-stones',
  'prepaid-cards',
  'bank-cards',
  'casino-chips',
  'crypto-wallet',
  'counterfeit-banknotes',
  'other',
] as const;

export type CashInstrument = (typeof cashInstruments)[number];
