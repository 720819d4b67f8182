import { kilogramsOfUnit, largestSeizures } from '../../reference/largest-seizures.ts';
import type { Report } from '../report/report.ts';
import { type FoundSeizure, seizuresOf } from '../report/sections-of.ts';

const isLargestEver = ({ crime, item, seizure: { quantity } }: FoundSeizure): boolean => {
  const { kilograms, pieces } = largestSeizures[`${crime}.${item}`] ?? largestSeizures[crime] ?? {};
  if (!quantity) return false;
  const weight = kilogramsOfUnit[quantity.unit];
  return weight ? quantity.value * weight > (kilograms ?? Infinity) : quantity.value > (pieces ?? Infinity);
};

/** JSON pointers of quantities above the largest seizure that is known: a slip of the unit, or news for the whole world. */
export const largestEverIn = (report: Report): string[] =>
  seizuresOf(report).flatMap((found) => (isLargestEver(found) ? [`${found.pointer}/quantity`] : []));
