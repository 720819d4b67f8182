import * as z from 'zod';
import { present } from '../../foundation/present.ts';
import { crimeCodes } from '../../incidents/report/crimes.ts';
import { comparableOf } from '../../incidents/report/quantity.ts';
import type { Report } from '../../incidents/report/report.ts';
import { type FoundSeizure, seizuresOf } from '../../incidents/report/sections.ts';
import type { Seizure } from '../../incidents/report/seizure.ts';
import { standInKilograms } from '../../reference/alert-weights.ts';

/** Something that was found: a code of its kind's own list, and the quantity as it was reported. */
export const Goods = z.object({
  crime: z.enum(crimeCodes),
  item: z.string().optional(),
  value: z.number(),
  /** Of our list, of CITES, or a currency. */
  unit: z.string(),
  /** What it counts for in deciding about an alert, and nowhere else: by a published factor or a stand-in. */
  comparable: z.object({ value: z.number(), in: z.string() }).optional(),
});

export type Goods = z.infer<typeof Goods>;

/** Millionths: so that ten times 0.1 kg reach a threshold of 1 kg, which binary fractions alone would miss. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Fields by which a seizure names what was seized with a code; what an officer typed names nothing here. */
const fields = [
  ...['substance', 'chemical', 'equipment', 'species', 'category', 'problem'],
  ...['item', 'instrument', 'goods', 'wasteType'],
];

/** The code of what was seized; none for what only words say. */
const itemOf = (seizure: Seizure): string | undefined => {
  const named = Object.entries(seizure).find(([field]) => fields.includes(field));
  return typeof named?.[1] === 'string' ? named[1] : undefined;
};

/** A weight that nobody has published, for drugs that were not weighed yet: only to warn the next post. */
const standIn = ({ crime, seizure: { quantity } }: FoundSeizure): Goods['comparable'] => {
  const row = standInKilograms.find(({ unit }) => unit === quantity?.unit);
  if (crime !== 'drugs' || !row || !quantity) return undefined;
  return { value: rounded(quantity.value * row.kilograms), in: 'kilogram' };
};

/**
 * What a seizure counts for in deciding about an alert: money by its amount, all else by the published factor; drugs
 * without one by the stand-in of shared/reference/alert-weights.ts.
 */
const comparable = (found: FoundSeizure): Goods['comparable'] => {
  const { seizure } = found;
  if ('instrument' in seizure) return { value: rounded(seizure.value.amount), in: seizure.value.currency };
  const published = comparableOf(seizure);
  // Of drugs the weight decides: how many plants or capsules there are is no weight yet.
  const isWeight = published?.unit === 'kilogram';
  const instead = isWeight ? undefined : standIn(found);
  return instead ?? (published && { value: rounded(published.value), in: published.unit });
};

const measured = ({ seizure }: FoundSeizure): Pick<Goods, 'value' | 'unit'> => {
  if ('instrument' in seizure) return { value: seizure.value.amount, unit: seizure.value.currency };
  return { value: seizure.quantity.value, unit: seizure.quantity.unit };
};

const goodsIn = (found: FoundSeizure): Goods => ({
  crime: found.crime,
  ...measured(found),
  ...present({ item: itemOf(found.seizure), comparable: comparable(found) }),
});

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
