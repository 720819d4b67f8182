import * as z from 'zod';
import { codesOf } from '../../incidents/report/code-choice.ts';
import { itemCodes, itemOf } from '../../incidents/report/item.ts';
import { comparableOf } from '../../incidents/report/quantity.ts';
import type { Seizure } from '../../incidents/report/seizure.ts';
import { citesTerms } from '../../reference/cites-terms.ts';
import { citesUnits } from '../../reference/cites-units.ts';
import { comparableUnits } from '../../reference/comparable-factors.ts';
import { currencies } from '../../reference/currencies.ts';
import { timberForms } from '../../reference/timber.ts';
import { units } from '../../reference/units.ts';
import { sumOfTallies, type Tally } from './statistics-tally.ts';

const Count = z.int().min(0);

const items = new Set<string>(itemCodes);
const parts = new Set<string>([...codesOf(citesTerms), ...codesOf(timberForms)]);

/** A code of a list, and for species what of them it was: scales and meat are never added up. */
const isGoodsItem = (text: string): boolean => {
  const [item = '', part, ...rest] = text.split('/');
  return items.has(item) && (part === undefined || parts.has(part)) && rest.length === 0;
};

/** What was seized, as figures tell it apart: `cigarettes`, `manis-javanica/SCA`. Codes alone, never a text of an officer. */
export const goodsItemOf = (seizure: Seizure): string => {
  if ('term' in seizure) return `${itemOf(seizure)}/${seizure.term}`;
  return 'species' in seizure ? `${itemOf(seizure)}/${seizure.form}` : itemOf(seizure);
};

/**
 * Seizures of one kind of goods. Sums are whole millionths of each comparable unit (milligrams, microlitres, cubic
 * centimetres): sums of fractions depend on their order, and figures must not. What has no published factor is counted
 * by the unit in which it was reported, in thousandths; money by its currency, in hundredths.
 */
const ItemFigures = z.strictObject({
  incidents: Count,
  seizures: Count,
  millionths: z.partialRecord(z.enum(comparableUnits), Count),
  unconverted: z.partialRecord(
    z.enum([...codesOf(units), ...codesOf(citesUnits)]),
    z.strictObject({ seizures: Count, thousandths: Count }),
  ),
  hundredths: z.partialRecord(z.enum(codesOf(currencies)), Count).optional(),
});

export type ItemFigures = z.infer<typeof ItemFigures>;

/** Goods of one kind of crime, by item. */
export const GoodsFigures = z.record(z.string().refine(isGoodsItem), ItemFigures);

export type GoodsFigures = z.infer<typeof GoodsFigures>;

/** Beyond this a sum stops being exact; as tonnes it is an error, and easily seen. */
const whole = (value: number): number => Math.min(Math.round(value), Number.MAX_SAFE_INTEGER);

const quantityTally = (seizure: Seizure): { readonly [name: string]: Tally } => {
  const comparable = comparableOf(seizure);
  if (comparable) return { millionths: { [comparable.unit]: whole(comparable.value * 1e6) }, unconverted: {} };
  if (!seizure.quantity) return { millionths: {}, unconverted: {} };
  const { value, unit } = seizure.quantity;
  return { millionths: {}, unconverted: { [unit]: { seizures: 1, thousandths: whole(value * 1000) } } };
};

/** Only money is worth what its amount says; what goods are worth is somebody's estimate. */
const moneyTally = (seizure: Seizure): { readonly [name: string]: Tally } =>
  'instrument' in seizure ? { hundredths: { [seizure.value.currency]: whole(seizure.value.amount * 100) } } : {};

/** Tallies of some seizures of one incident; an item counts its incident once. */
export const goodsTally = (seizures: readonly Seizure[]): Tally => {
  const names = seizures.map(goodsItemOf);
  return sumOfTallies(
    seizures.map((seizure, index) => {
      const name = goodsItemOf(seizure);
      const incidents = names.indexOf(name) === index ? 1 : 0;
      return { [name]: { incidents, seizures: 1, ...quantityTally(seizure), ...moneyTally(seizure) } };
    }),
  );
};

/** How many seizures there were of these goods. */
export const seizuresOfGoods = (goods: GoodsFigures | undefined): number =>
  Object.values(goods ?? {}).reduce((sum, { seizures }) => sum + seizures, 0);

/** An item's figures as one reads them. `notComparable` counts seizures that stay as they were reported. */
export const goodsReport = ({ incidents, seizures, millionths, unconverted, hundredths = {} }: ItemFigures) => ({
  incidents,
  seizures,
  kilograms: (millionths.kilogram ?? 0) / 1e6,
  litres: (millionths.litre ?? 0) / 1e6,
  pieces: (millionths.count ?? 0) / 1e6,
  cubicMetres: (millionths['cubic-metre'] ?? 0) / 1e6,
  notComparable: Object.values(unconverted).reduce((sum, of) => sum + of.seizures, 0),
  ...(Object.keys(hundredths).length > 0
    ? { amounts: Object.fromEntries(Object.entries(hundredths).map(([currency, of]) => [currency, of / 100])) }
    : {}),
});
