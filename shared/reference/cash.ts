/**
 * Money and what stands for it. Source: FATF Recommendation 32 (2012) and its glossary, for currency and bearer
 * negotiable instruments; FATF leaves out gold, stones and cards, which are ours, since couriers carry them.
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
