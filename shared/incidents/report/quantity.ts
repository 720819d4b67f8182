import { citesUnits } from '../../reference/cites-units.ts';
import {
  type ComparableFactor,
  type ComparableUnit,
  comparableFactors,
  comparableUnits,
} from '../../reference/comparable-factors.ts';
import type { Crime } from '../../reference/crimes.ts';
import type { DrugSeizure, Seizure } from './report.ts';
import type { FoundSeizure } from './sections.ts';

/** What a seizure comes to in a unit in which seizures can be added up, and who says so, as of when. */
export type ComparableQuantity = {
  value: number;
  unit: ComparableUnit;
  factor: number;
  source: string;
  date: string;
};

/** CITES took its units from SI, and from the yard and pound agreement of 1 July 1959. */
const citesSource = {
  source: 'CITES Trade Database guide, version 8; SI, or the international yard and pound of 1959',
  date: '2013-10',
};

type Factor = Pick<ComparableFactor, 'to' | 'factor' | 'source' | 'date' | 'kind' | 'item'> & { unit: string };

const citesFactors: readonly Factor[] = citesUnits.flatMap(({ code, to, factor }) => {
  const comparable = comparableUnits.find((unit) => unit === to);
  return comparable && factor !== null ? [{ unit: code, to: comparable, factor, ...citesSource }] : [];
});

const factorsByUnit: ReadonlyMap<string, readonly Factor[]> = Map.groupBy(
  [...comparableFactors, ...citesFactors],
  ({ unit }) => unit,
);

/** How narrowly a factor fits: 2 that of this item, 1 that of this kind, 0 that of the unit alone; nothing if it does not. */
const narrownessOf = ({ kind, item }: Factor, ofKind: Crime, ofItem: string | undefined): number | undefined => {
  if (kind !== undefined && kind !== ofKind) return undefined;
  if (item !== undefined) return item === ofItem ? 2 : undefined;
  return kind === undefined ? 0 : 1;
};

type Measured = Pick<FoundSeizure, 'crime' | 'item'> & { seizure: Pick<Seizure, 'quantity'> };

const factorFor = ({ crime, item }: Measured, unit: string): Factor | undefined => {
  const fitting = (factorsByUnit.get(unit) ?? []).flatMap((factor) => {
    const narrowness = narrownessOf(factor, crime, item);
    return narrowness === undefined ? [] : [{ factor, narrowness }];
  });
  return fitting.sort((a, b) => b.narrowness - a.narrowness)[0]?.factor;
};

/** Digits that a product of two doubles is good for: 350 g are 0.35 kg, and not 0.35000000000000003. */
const goodDigits = 15;

const times = (value: number, factor: number): number => Number((value * factor).toPrecision(goodDigits));

/**
 * A seizure in a unit in which seizures can be added up, by the published factors of shared/reference. Always derived,
 * never stored in place of what was reported. More is never less, and `asReported` gives back what was reported.
 * @returns nothing where no factor is published (packages, bags, sets, a tree's cubic metres): a guess would be added up
 * with measurements and nobody could tell them apart
 */
export const comparableOf = (found: Measured): ComparableQuantity | undefined => {
  const { quantity } = found.seizure;
  const row = quantity && factorFor(found, quantity.unit);
  if (!row) return undefined;
  const { to, factor, source, date } = row;
  return { value: times(quantity.value, factor), unit: to, factor, source, date };
};

/** The value that was reported, from the comparable quantity that was derived from it. */
export const asReported = ({ value, factor }: Pick<ComparableQuantity, 'value' | 'factor'>): number =>
  Number((value / factor).toPrecision(goodDigits));

/**
 * Kilograms of drugs in bulk, with no adjustment for purity; nothing where no weight is published (tablets of another
 * substance, plants, packages).
 */
export const kilogramsOf = (
  seizure: Pick<DrugSeizure, 'substance' | 'quantity'>,
): { kilograms: number; source: string } | undefined => {
  const comparable = comparableOf({ crime: 'drugs', item: seizure.substance, seizure });
  return comparable?.unit === 'kilogram' ? { kilograms: comparable.value, source: comparable.source } : undefined;
};
