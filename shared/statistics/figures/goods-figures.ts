import * as z from 'zod';
import { comparableOf } from '../../incidents/report/comparable-quantity.ts';
import { itemCodesOf, itemOf, partCodesOf } from '../../incidents/report/item-of.ts';
import type { KindTable } from '../../incidents/report/kind.ts';
import { kinds } from '../../incidents/report/kinds.ts';
import { codesOf } from '../../incidents/report/one-of.ts';
import type { FoundSeizure } from '../../incidents/report/sections-of.ts';
import { isCash } from '../../incidents/report/seizure.ts';
import { citesUnits } from '../../reference/cites-units.ts';
import { comparableUnits } from '../../reference/comparable-factors.ts';
import { currencies } from '../../reference/currencies.ts';
import { units } from '../../reference/units.ts';
import { sumOfTallies, type Tally } from './sum-of-tallies.ts';

const Count = z.int().min(0);

/** Whether a text is a code of a list, or such a code and a part or form of it: `cigarettes`, `manis-javanica/SCA`. */
const isGoodsItem = (kinds: KindTable): ((text: string) => boolean) => {
  const items = new Set(itemCodesOf(kinds));
  const parts = new Set(partCodesOf(kinds));
  return (text) => {
    const [item = '', part, ...rest] = text.split('/');
    return items.has(item) && (part === undefined || parts.has(part)) && rest.length === 0;
  };
};

/** The name under which a seizure is counted. It consists of codes alone, never of an officer's words. */
export const goodsItemOf = (found: FoundSeizure): string =>
  found.part ? `${itemOf(found)}/${found.part}` : itemOf(found);

/**
 * Figures of one item. Sums are whole millionths of each comparable unit (milligrams, microlitres, cubic centimetres),
 * because a sum of fractions depends on its order. Seizures without a published factor are counted by the unit in which
 * they were reported, in thousandths. Money is counted by currency, in hundredths.
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

/** Schema of figures of goods by item, for the kinds of a table. */
export const goodsFigures = (table: KindTable) => z.record(z.string().refine(isGoodsItem(table)), ItemFigures);

/** Goods of one kind of crime, by item. */
export const GoodsFigures = goodsFigures(kinds);

export type GoodsFigures = z.infer<typeof GoodsFigures>;

/** A larger sum would not be exact. Such a sum is an error in a report, and easy to see. */
export const whole = (value: number): number => Math.min(Math.round(value), Number.MAX_SAFE_INTEGER);

const quantityTally = (found: FoundSeizure): { readonly [name: string]: Tally } => {
  const comparable = comparableOf(found);
  if (comparable) return { millionths: { [comparable.unit]: whole(comparable.value * 1e6) }, unconverted: {} };
  const { quantity } = found.seizure;
  if (!quantity) return { millionths: {}, unconverted: {} };
  const { value, unit } = quantity;
  return { millionths: {}, unconverted: { [unit]: { seizures: 1, thousandths: whole(value * 1000) } } };
};

/** The amount of money that was seized. The value of other goods is an estimate, so it is not added up. */
const moneyTally = ({ seizure }: FoundSeizure): { readonly [name: string]: Tally } =>
  isCash(seizure) ? { hundredths: { [seizure.value.currency]: whole(seizure.value.amount * 100) } } : {};

/** Tallies of some seizures of one incident. Each item counts the incident once. */
export const goodsTally = (seizures: readonly FoundSeizure[]): Tally => {
  const names = seizures.map(goodsItemOf);
  return sumOfTallies(
    seizures.map((found, index) => {
      const name = goodsItemOf(found);
      const incidents = names.indexOf(name) === index ? 1 : 0;
      return { [name]: { incidents, seizures: 1, ...quantityTally(found), ...moneyTally(found) } };
    }),
  );
};

/** The number of seizures of these goods. */
export const seizuresOfGoods = (goods: GoodsFigures | undefined): number =>
  Object.values(goods ?? {}).reduce((sum, { seizures }) => sum + seizures, 0);

/** Figures of an item for a reader. `notComparable` counts seizures without a published factor. */
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
