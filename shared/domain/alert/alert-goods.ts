import { standInKilograms } from '../../reference/alert-weights.ts';
import { itemOf } from '../incident/item.ts';
import { comparableOf } from '../incident/quantity.ts';
import type { Report } from '../incident/report.ts';
import { type FoundSeizure, seizuresOf } from '../incident/sections.ts';
import type { Seizure } from '../incident/seizure.ts';
import type { Goods } from './alert-facts.ts';

/** Millionths: so that ten times 0.1 kg reach a threshold of 1 kg, which binary fractions alone would miss. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

type Measured = { value: number; unit: string };

/** What was seized, as it was reported. Money is its amount in its currency, whatever it was counted in. */
const measured = (seizure: Seizure): Measured =>
  'instrument' in seizure
    ? { value: seizure.value.amount, unit: seizure.value.currency }
    : { value: seizure.quantity.value, unit: seizure.quantity.unit };

/** An officer who has not weighed drugs yet must still be able to warn the next post. */
const standIn = ({ value, unit }: Measured): Goods['comparable'] => {
  const row = standInKilograms.find((candidate) => candidate.unit === unit);
  return row && { value: rounded(value * row.kilograms), in: 'kilogram' };
};

/**
 * What a seizure counts for in deciding about an alert: its amount for money; else by the published factor; drugs that
 * no factor weighs by the stand-in of shared/reference/alert-weights.ts.
 */
const countsFor = (seizure: Seizure, amount: Measured): Goods['comparable'] => {
  if ('instrument' in seizure) return { value: amount.value, in: amount.unit };
  const comparable = comparableOf(seizure);
  if ('substance' in seizure && comparable?.unit !== 'kilogram') return standIn(amount);
  return comparable && { value: rounded(comparable.value), in: comparable.unit };
};

const goodsIn = ({ crime, seizure }: FoundSeizure): Goods => {
  const amount = measured(seizure);
  const comparable = countsFor(seizure, amount);
  return { crime, item: itemOf(seizure), ...amount, ...(comparable ? { comparable } : {}) };
};

const isLike = (a: Goods, b: Goods) => a.crime === b.crime && a.item === b.item && a.unit === b.unit;

const added = (a: Goods, b: Goods): Goods => ({
  ...a,
  value: rounded(a.value + b.value),
  ...(a.comparable && b.comparable
    ? { comparable: { ...a.comparable, value: rounded(a.comparable.value + b.comparable.value) } }
    : {}),
});

/** What was found, of every kind, several finds of one item in one unit added up. */
export const goodsOf = (report: Report): Goods[] => {
  const found: Goods[] = [];
  for (const goods of seizuresOf(report).map(goodsIn)) {
    const at = found.findIndex((other) => isLike(other, goods));
    const before = found[at];
    if (before) found[at] = added(before, goods);
    else found.push(goods);
  }
  return found;
};
