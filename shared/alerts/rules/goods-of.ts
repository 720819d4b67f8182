import * as z from 'zod';
import { present } from '../../foundation/present.ts';
import { comparableOf } from '../../incidents/report/comparable-quantity.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import type { FoundSeizure } from '../../incidents/report/sections-of.ts';
import { isCash } from '../../incidents/report/seizure.ts';
import { standInKilograms } from '../../reference/alert-weights.ts';

/** Goods that were seized: a code of the kind's own list, and the quantity as it was reported. */
export const Goods = z.object({
  crime: z.enum(crimeCodes),
  item: z.string().optional(),
  value: z.number(),
  /** A unit of our list or of CITES, or a currency. */
  unit: z.string(),
  /** The quantity that decides about an alert, and is used nowhere else: by a published factor or a stand-in. */
  comparable: z.object({ value: z.number(), in: z.string() }).optional(),
});

export type Goods = z.infer<typeof Goods>;

/**
 * Rounds to millionths: ten times 0.1 kg must reach a threshold of 1 kg, and the sum of binary fractions is less. A trace
 * that rounding would leave nothing of stays as it is.
 */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6 || value;

/** An unpublished weight for drugs that were not weighed yet, only to warn the next post. */
const standIn = ({ crime, seizure: { quantity } }: FoundSeizure): Goods['comparable'] => {
  const row = standInKilograms.find(({ unit }) => unit === quantity?.unit);
  if (crime !== 'drugs' || !row || !quantity) return undefined;
  return { value: rounded(quantity.value * row.kilograms), in: 'kilogram' };
};

/**
 * The quantity that decides about an alert: for money its amount, for anything else the quantity by a published factor.
 * Drugs without such a factor count by the stand-in of shared/reference/alert-weights.ts.
 */
const comparable = (found: FoundSeizure): Goods['comparable'] => {
  const { seizure } = found;
  if (isCash(seizure)) return { value: rounded(seizure.value.amount), in: seizure.value.currency };
  const published = comparableOf(found);
  // Drugs are compared by weight: a number of plants or capsules is not a weight yet.
  const isWeight = published?.unit === 'kilogram';
  const instead = isWeight ? undefined : standIn(found);
  return instead ?? (published && { value: rounded(published.value), in: published.unit });
};

const measured = ({ seizure }: FoundSeizure): Pick<Goods, 'value' | 'unit'> => {
  if (isCash(seizure)) return { value: seizure.value.amount, unit: seizure.value.currency };
  return { value: seizure.quantity.value, unit: seizure.quantity.unit };
};

const goodsIn = (found: FoundSeizure): Goods => ({
  crime: found.crime,
  ...measured(found),
  ...present({ item: found.item, comparable: comparable(found) }),
});

const isLike = (a: Goods, b: Goods) => a.crime === b.crime && a.item === b.item && a.unit === b.unit;

const added = (a: Goods, b: Goods): Goods => ({
  ...a,
  value: rounded(a.value + b.value),
  ...(a.comparable && b.comparable
    ? { comparable: { ...a.comparable, value: rounded(a.comparable.value + b.comparable.value) } }
    : {}),
});

/** Goods that were seized. Seizures of one item in one unit are added up. */
export const goodsOf = (seizures: readonly FoundSeizure[]): Goods[] => {
  const found: Goods[] = [];
  for (const goods of seizures.map(goodsIn)) {
    const at = found.findIndex((other) => isLike(other, goods));
    const before = found[at];
    if (before) found[at] = added(before, goods);
    else found.push(goods);
  }
  return found;
};
