import type { Unit } from './units.ts';

/**
 * Units that have a symbol are written alike in every language. Source: BIPM, SI brochure, 9th edition, 2019, 5.2; of the
 * tonne and the litre, table 8.
 */
export const unitSymbols: Partial<Record<Unit, string>> = {
  kilogram: 'kg',
  gram: 'g',
  milligram: 'mg',
  litre: 'L',
  millilitre: 'mL',
  tonne: 't',
  'cubic-metre': 'm³',
};
