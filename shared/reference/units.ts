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
