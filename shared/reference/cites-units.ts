/**
 * Units in which CITES Parties report; a quantity without one is a number of specimens. `factor` turns one of the unit
 * into `to`: SI, or a foot, inch, pound and ounce (avoirdupois) by the international agreement of 1 July 1959; null
 * where the size of one is not fixed. Source of the codes: CITES Trade Database guide, version 8, October 2013, read
 * 2026-08-22 from ecohealthalliance/cites cfbf32d.
 */
export const citesUnits = [
  { code: 'BAG', name: 'Bags', to: null, factor: null },
  { code: 'BAK', name: 'Back skins', to: null, factor: null },
  { code: 'BOT', name: 'Bottles', to: null, factor: null },
  { code: 'BOX', name: 'Boxes', to: null, factor: null },
  { code: 'BSK', name: 'Belly skins', to: null, factor: null },
  { code: 'CAN', name: 'Cans', to: null, factor: null },
  { code: 'CAS', name: 'Cases', to: null, factor: null },
  { code: 'CCM', name: 'Cubic centimetres', to: 'cubic-metre', factor: 1e-6 },
  { code: 'CRT', name: 'Cartons', to: null, factor: null },
  { code: 'CTM', name: 'Centimetres', to: 'metre', factor: 0.01 },
  { code: 'CUF', name: 'Cubic feet', to: 'cubic-metre', factor: 0.028316846592 },
  { code: 'CUM', name: 'Cubic metres', to: 'cubic-metre', factor: 1 },
  { code: 'FEE', name: 'Feet', to: 'metre', factor: 0.3048 },
  { code: 'FLA', name: 'Flasks', to: null, factor: null },
  { code: 'GRM', name: 'Grams', to: 'kilogram', factor: 0.001 },
  { code: 'HRN', name: 'Hornback skins', to: null, factor: null },
  { code: 'INC', name: 'Inches', to: 'metre', factor: 0.0254 },
  { code: 'ITE', name: 'Items', to: 'count', factor: 1 },
  { code: 'KIL', name: 'Kilograms', to: 'kilogram', factor: 1 },
  { code: 'LTR', name: 'Litres', to: 'litre', factor: 1 },
  { code: 'MGM', name: 'Milligrams', to: 'kilogram', factor: 1e-6 },
  { code: 'MLT', name: 'Millilitres', to: 'litre', factor: 0.001 },
  { code: 'MTR', name: 'Metres', to: 'metre', factor: 1 },
  { code: 'MYG', name: 'Micrograms', to: 'kilogram', factor: 1e-9 },
  { code: 'OUN', name: 'Ounces', to: 'kilogram', factor: 0.028349523125 },
  { code: 'PAI', name: 'Pairs', to: 'count', factor: 2 },
  { code: 'PCS', name: 'Pieces', to: 'count', factor: 1 },
  { code: 'PND', name: 'Pounds', to: 'kilogram', factor: 0.45359237 },
  { code: 'SET', name: 'Sets', to: null, factor: null },
  { code: 'SHP', name: 'Shipments', to: null, factor: null },
  { code: 'SID', name: 'Sides', to: null, factor: null },
  { code: 'SKI', name: 'Skins', to: 'count', factor: 1 },
  { code: 'SQC', name: 'Square centimetres', to: 'square-metre', factor: 0.0001 },
  { code: 'SQD', name: 'Square decimetres', to: 'square-metre', factor: 0.01 },
  { code: 'SQF', name: 'Square feet', to: 'square-metre', factor: 0.09290304 },
  { code: 'SQM', name: 'Square metres', to: 'square-metre', factor: 1 },
  { code: 'TON', name: 'Metric tons', to: 'kilogram', factor: 1000 },
] as const;

export type CitesUnit = (typeof citesUnits)[number]['code'];
