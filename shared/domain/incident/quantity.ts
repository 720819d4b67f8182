import { kilogramFactors } from '../../reference/units.ts';
import type { DrugSeizure } from './report.ts';

/** What a seizure weighs in bulk (no adjustment for purity), and who says that it does. */
export type ComparableQuantity = { kilograms: number; source: string };

type Seized = Pick<DrugSeizure, 'substance' | 'quantity'>;

/** A factor of the substance itself goes before one of the unit alone: a tablet weighs what its substance's tablets weigh. */
const factorOf = ({ substance, quantity }: Seized) => {
  const ofUnit = kilogramFactors.filter(({ unit }) => unit === quantity.unit);
  return (
    ofUnit.find((factor) => factor.substance === substance) ?? ofUnit.find((factor) => factor.substance === undefined)
  );
};

/**
 * Kilograms of a seizure by the published factors in shared/reference/units.ts. Always derived, never stored in place of
 * what was reported.
 * @returns nothing where no weight is published (tablets of another substance, plants, packages): a guess would be added
 * up with measurements and nobody could tell them apart
 */
export const kilogramsOf = (seizure: Seized): ComparableQuantity | undefined => {
  const factor = factorOf(seizure);
  return factor && { kilograms: seizure.quantity.value * factor.kilograms, source: factor.source };
};
