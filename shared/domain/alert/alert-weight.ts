import { standInKilograms } from '../../reference/alert-weights.ts';
import type { Substance } from '../../reference/substances.ts';
import { kilogramsOf } from '../incident/quantity.ts';
import type { DrugSeizure } from '../incident/report.ts';

const milligramsInKilogram = 1_000_000;

/** Whole milligrams, so that ten seizures of 0.1 kg reach a threshold of 1 kg: binary fractions alone would miss it. */
export const inMilligrams = (kilograms: number): number => Math.round(kilograms * milligramsInKilogram);

/**
 * What a seizure counts for in deciding about an alert, in kilograms: by the published factor, else by the stand-in of
 * shared/reference/alert-weights.ts.
 */
const alertKilograms = (seizure: DrugSeizure): number => {
  const published = kilogramsOf(seizure);
  if (published) return published.kilograms;
  const { value, unit } = seizure.quantity;
  return value * (standInKilograms.find((standIn) => standIn.unit === unit)?.kilograms ?? 0);
};

/** Milligrams of each substance in a report, several seizures of one substance added up. */
export const milligramsBySubstance = (seizures: readonly DrugSeizure[]): ReadonlyMap<Substance, number> => {
  const sums = new Map<Substance, number>();
  for (const seizure of seizures)
    sums.set(seizure.substance, (sums.get(seizure.substance) ?? 0) + inMilligrams(alertKilograms(seizure)));
  return sums;
};
