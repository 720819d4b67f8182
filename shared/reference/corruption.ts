/**
 * Conducts of corruption, one for each ICCS class below 0703. `bribery` is for when it is not known who asked.
 * Source: ICCS v1.0, UNODC, March 2015, English web edition of 2016, read 2026-08-22.
 */
export const corruptionConducts = [
  { code: 'bribery', iccs: '07031' },
  { code: 'active-bribery', iccs: '070311' },
  { code: 'passive-bribery', iccs: '070312' },
  { code: 'embezzlement', iccs: '07032' },
  { code: 'abuse-of-functions', iccs: '07033' },
  { code: 'trading-in-influence', iccs: '07034' },
  { code: 'illicit-enrichment', iccs: '07035' },
  { code: 'other', iccs: '07039' },
] as const;

export type CorruptionConduct = (typeof corruptionConducts)[number]['code'];
