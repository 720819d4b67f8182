import type { CitesUnit } from './cites-units.ts';
import type { Unit } from './units.ts';

/**
 * Units that have a symbol are written alike in every language, those of CITES too. Source: BIPM, SI brochure, 9th
 * edition, 2019, 5.2; of the tonne and the litre, table 8.
 */
export const unitSymbols: Partial<Record<Unit | CitesUnit, string>> = {
  kilogram: 'kg',
  gram: 'g',
  milligram: 'mg',
  litre: 'L',
  millilitre: 'mL',
  tonne: 't',
  'cubic-metre': 'm³',
  'square-metre': 'm²',
  metre: 'm',
  KIL: 'kg',
  GRM: 'g',
  MGM: 'mg',
  MYG: 'µg',
  TON: 't',
  LTR: 'L',
  MLT: 'mL',
  MTR: 'm',
  CTM: 'cm',
  SQM: 'm²',
  SQD: 'dm²',
  SQC: 'cm²',
  CUM: 'm³',
  CCM: 'cm³',
};
