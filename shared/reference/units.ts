/**
 * Units in which officers report what they seize; SI symbols spelt out, and things that are counted. Source: SI Brochure,
 * 9th edition (BIPM, 2019); WCO standard units of quantity (Recommendation of 2011); the other counts are ours, 2026-11.
 * A carton is the one of cigarettes, and so is a stick; a head is a live animal.
 */
export const units = [
  'kilogram',
  'gram',
  'milligram',
  'litre',
  'millilitre',
  'tablet',
  'capsule',
  'blotter',
  'plant',
  'package',
  'tonne',
  'cubic-metre',
  'square-metre',
  'metre',
  'piece',
  'pair',
  'set',
  'head',
  'log',
  'sheet',
  'stick',
  'pack',
  'carton',
  'box',
  'bag',
  'bundle',
  'bottle',
  'can',
  'drum',
  'container',
  'ampoule',
  'vial',
  'strip',
] as const;

export type Unit = (typeof units)[number];

const weight = 'SI';
const volume = 'UNODC, dataunodc.un.org/drugs/global_seizures: "1 litre = 1 kg"; read 2026-08-22';
const tablet =
  'Derived: UNODC counted 1.008 billion methamphetamine tablets seized in 2021, "about 91 tons" (AP, 30 May 2022) = 90 mg each; the low end of the 90 to 300 mg of dataunodc.un.org/drugs/global_seizures; read 2026-08-22';

/**
 * Published factors to kilograms of bulk weight, with no adjustment for purity. A unit without a row stays as reported:
 * a count of plants or packages has no published weight.
 */
export const kilogramFactors: readonly { unit: Unit; substance?: string; kilograms: number; source: string }[] = [
  { unit: 'kilogram', kilograms: 1, source: weight },
  { unit: 'gram', kilograms: 0.001, source: weight },
  { unit: 'milligram', kilograms: 0.000001, source: weight },
  { unit: 'litre', kilograms: 1, source: volume },
  { unit: 'millilitre', kilograms: 0.001, source: volume },
  { unit: 'tablet', substance: 'methamphetamine', kilograms: 0.00009, source: tablet },
];
