import { standInKilograms } from '../../reference/alert-weights.ts';
import { kilogramsOf } from '../incident/quantity.ts';
import type { DrugSeizure, Report } from '../incident/report.ts';
import type { Goods } from './alert-facts.ts';

/** Millionths: so that ten times 0.1 kg reach a threshold of 1 kg, which binary fractions alone would miss. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/**
 * What a seizure counts for in deciding about an alert: by the published factor, else by the stand-in of
 * shared/reference/alert-weights.ts.
 */
const comparableOf = (seizure: DrugSeizure): Goods['comparable'] => {
  const published = kilogramsOf(seizure);
  if (published) return { value: rounded(published.kilograms), in: 'kilogram' };
  const { value, unit } = seizure.quantity;
  const standIn = standInKilograms.find((row) => row.unit === unit);
  return standIn && { value: rounded(value * standIn.kilograms), in: 'kilogram' };
};

const goodsIn = (seizure: DrugSeizure): Goods => {
  const comparable = comparableOf(seizure);
  const { value, unit } = seizure.quantity;
  return { crime: 'drugs', item: seizure.substance, value, unit, ...(comparable ? { comparable } : {}) };
};

const isLike = (a: Goods, b: Goods) => a.crime === b.crime && a.item === b.item && a.unit === b.unit;

const added = (a: Goods, b: Goods): Goods => ({
  ...a,
  value: rounded(a.value + b.value),
  ...(a.comparable && b.comparable
    ? { comparable: { ...a.comparable, value: rounded(a.comparable.value + b.comparable.value) } }
    : {}),
});

/** What was found, several finds of one item in one unit added up. */
export const goodsOf = (report: Report): Goods[] => {
  const found: Goods[] = [];
  for (const goods of report.crime === 'drugs' ? report.seizures.map(goodsIn) : []) {
    const at = found.findIndex((other) => isLike(other, goods));
    const before = found[at];
    if (before) found[at] = added(before, goods);
    else found.push(goods);
  }
  return found;
};
