import { citesUnits } from '../../reference/cites-units.ts';
import {
  type ComparableFactor,
  type ComparableUnit,
  comparableFactors,
  comparableUnits,
} from '../../reference/comparable-factors.ts';
import type { Crime } from '../../reference/crimes.ts';
import type { DrugSeizure, Seizure } from './report.ts';
import type { FoundSeizure } from './sections-of.ts';

/** A seizure in a unit in which seizures can be added up, with the source of the factor and its date. */
export type ComparableQuantity = {
  value: number;
  unit: ComparableUnit;
  factor: number;
  source: string;
  date: string;
};

/** The units of CITES are those of SI, and of the international yard and pound agreement of 1 July 1959. */
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

/** How exactly a factor fits: 2 by the item, 1 by the kind, 0 by the unit alone. Undefined if it does not fit. */
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

/** Significant digits of a product of two doubles: 350 g are 0.35 kg, and not 0.35000000000000003. */
const goodDigits = 15;

const times = (value: number, factor: number): number => Number((value * factor).toPrecision(goodDigits));

/**
 * Converts a seizure to a unit in which seizures can be added up, by the published factors of shared/reference. The result
 * is always derived and never stored in place of the reported quantity, which `asReported` gives back.
 * @returns undefined if no factor is published (packages, bags, sets, cubic metres of a tree), because a guess would be
 * added to measurements and could not be told apart from them
 */
export const comparableOf = (found: Measured): ComparableQuantity | undefined => {
  const { quantity } = found.seizure;
  const row = quantity && factorFor(found, quantity.unit);
  if (!row) return undefined;
  const { to, factor, source, date } = row;
  return { value: times(quantity.value, factor), unit: to, factor, source, date };
};

/** The reported value, from the comparable quantity that was derived from it. */
export const asReported = ({ value, factor }: Pick<ComparableQuantity, 'value' | 'factor'>): number =>
  Number((value / factor).toPrecision(goodDigits));

/**
 * Kilograms of drugs in bulk, without adjustment for purity. Undefined if no weight is published (tablets of another
 * substance, plants, packages).
 */
export const kilogramsOf = (
  seizure: Pick<DrugSeizure, 'substance' | 'quantity'>,
): { kilograms: number; source: string } | undefined => {
  const comparable = comparableOf({ crime: 'drugs', item: seizure.substance, seizure });
  return comparable?.unit === 'kilogram' ? { kilograms: comparable.value, source: comparable.source } : undefined;
};
