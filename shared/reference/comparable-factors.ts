import type { Crime } from './crimes.ts';
import type { Substance } from './substances.ts';
import type { Unit } from './units.ts';

/** Units in which figures may be added up. */
export const comparableUnits = ['kilogram', 'litre', 'count', 'cubic-metre'] as const;
export type ComparableUnit = (typeof comparableUnits)[number];

/**
 * What one of a unit is worth in a comparable unit, who says so, and when they said it (or, of a page that bears no date,
 * when it was read). `kind` and `item` narrow a factor to one kind of report and one item of its list.
 */
export type ComparableFactor = {
  readonly unit: Unit;
  readonly kind?: Crime;
  readonly item?: Substance | 'cigarettes';
  readonly to: ComparableUnit;
  readonly factor: number;
  readonly source: string;
  readonly date: string;
};

const si = { source: 'SI Brochure, 9th edition, BIPM', date: '2019-05-20' } as const;
const wco = { source: 'WCO Recommendation on standard units of quantity: u, pieces; 2u, pairs', date: '2011' } as const;
const unodcVolume = {
  source: 'UNODC, dataunodc.un.org/drugs/global_seizures: "a weight of 1 kg per litre"',
  date: '2026-08-22',
} as const;
const unodcTablet = {
  source:
    'Derived: UNODC counted 1.008 billion methamphetamine tablets seized in East and Southeast Asia in 2021, "about 91 tons" (AP) = 90 mg each; the low end of the 90 to 300 mg of dataunodc.un.org/drugs/global_seizures',
  date: '2022-05-30',
} as const;
const hmrc = {
  source: 'HM Revenue and Customs, manual TPD19100: an outer "usually contains 200 cigarettes in ten retail packs"',
  date: '2026-11-22',
} as const;

/**
 * Factors to comparable units: SI, or published. Of several rows that fit a seizure the narrowest holds (item, then kind,
 * then unit alone). A unit without a row stays as reported: nobody has published what a package, a bag, a bundle or a
 * drum holds, how many cubic metres a log has, or what a plant weighs. No adjustment for purity.
 */
export const comparableFactors: readonly ComparableFactor[] = [
  { unit: 'kilogram', to: 'kilogram', factor: 1, ...si },
  { unit: 'gram', to: 'kilogram', factor: 0.001, ...si },
  { unit: 'milligram', to: 'kilogram', factor: 0.000001, ...si },
  { unit: 'tonne', to: 'kilogram', factor: 1000, ...si },
  { unit: 'litre', to: 'litre', factor: 1, ...si },
  { unit: 'millilitre', to: 'litre', factor: 0.001, ...si },
  { unit: 'cubic-metre', to: 'cubic-metre', factor: 1, ...si },
  { unit: 'litre', kind: 'drugs', to: 'kilogram', factor: 1, ...unodcVolume },
  { unit: 'millilitre', kind: 'drugs', to: 'kilogram', factor: 0.001, ...unodcVolume },
  { unit: 'tablet', kind: 'drugs', item: 'methamphetamine', to: 'kilogram', factor: 0.00009, ...unodcTablet },
  { unit: 'piece', to: 'count', factor: 1, ...wco },
  { unit: 'pair', to: 'count', factor: 2, ...wco },
  { unit: 'tablet', to: 'count', factor: 1, ...wco },
  { unit: 'capsule', to: 'count', factor: 1, ...wco },
  { unit: 'blotter', to: 'count', factor: 1, ...wco },
  { unit: 'ampoule', to: 'count', factor: 1, ...wco },
  { unit: 'vial', to: 'count', factor: 1, ...wco },
  { unit: 'plant', to: 'count', factor: 1, ...wco },
  { unit: 'head', to: 'count', factor: 1, ...wco },
  { unit: 'log', to: 'count', factor: 1, ...wco },
  { unit: 'sheet', to: 'count', factor: 1, ...wco },
  { unit: 'stick', to: 'count', factor: 1, ...wco },
  { unit: 'pack', kind: 'excise', item: 'cigarettes', to: 'count', factor: 20, ...hmrc },
  { unit: 'carton', kind: 'excise', item: 'cigarettes', to: 'count', factor: 200, ...hmrc },
];
