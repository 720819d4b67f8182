import { numberIn } from '../../foundation/number-in.ts';
import type { ItemOf } from '../../incidents/report/kind.ts';
import type { kinds } from '../../incidents/report/kinds.ts';
import type { Crime } from '../../reference/crimes.ts';
import type { Language, Wording } from '../../reference/languages.ts';
import { cashInstrumentNames } from '../../reference/names/cash.ts';
import { citesUnitNames } from '../../reference/names/cites-units.ts';
import { counterfeitCategoryNames } from '../../reference/names/counterfeit-goods.ts';
import { unitCounters, weaponCounters } from '../../reference/names/counters.ts';
import { crimeNames } from '../../reference/names/crimes.ts';
import { currencyNames } from '../../reference/names/currencies.ts';
import { manufactureEquipmentNames } from '../../reference/names/equipment.ts';
import { exciseGoodsNames } from '../../reference/names/excise-goods.ts';
import { firearmItemNames } from '../../reference/names/firearms.ts';
import { medicineProblemNames } from '../../reference/names/medicines.ts';
import { precursorNames } from '../../reference/names/precursors.ts';
import { speciesNames } from '../../reference/names/species.ts';
import { substanceNames } from '../../reference/names/substances.ts';
import { unitNames } from '../../reference/names/units.ts';
import { wasteTypeNames } from '../../reference/names/waste.ts';
import { unitSymbols } from '../../reference/unit-symbols.ts';
import type { Goods } from '../rules/goods-of.ts';
import { ownOf } from './own-of.ts';

type Names = Readonly<Record<string, Wording>>;

type Kinds = typeof kinds;

/** The kinds whose seizures are named by a code. */
type NamedKind = { [Code in Crime]: Kinds[Code] extends { namedBy: unknown } ? Code : never }[Crime];

/** Names of the items of each kind. A kind or a code without names does not compile. */
const itemNames: { readonly [Code in NamedKind]: Readonly<Record<ItemOf<Kinds[Code]> & string, Wording>> } = {
  drugs: substanceNames,
  precursors: { ...precursorNames, ...manufactureEquipmentNames },
  wildlife: speciesNames,
  timber: speciesNames,
  counterfeit: counterfeitCategoryNames,
  medicines: medicineProblemNames,
  firearms: firearmItemNames,
  cash: cashInstrumentNames,
  excise: exciseGoodsNames,
  waste: wasteTypeNames,
};

const units: Names = unitNames;
const counters: Names = unitCounters;
const countersOfItems: Names = weaponCounters;
const citesUnits: Names = citesUnitNames;
const currencies: Names = currencyNames;
const symbols: Readonly<Record<string, string>> = unitSymbols;

/** The name of a unit as it stands after a number: without capitals, and without what helps to pick it from a list. */
const counted = (name: string): string => name.replace(/\s*[(（].*$/, '').toLowerCase();

/** The word that follows the number: the classifier of what is counted, the name of a unit of CITES, or of a currency. */
const counterIn = (language: Language, { crime, item, unit }: Goods): string | undefined => {
  const ofItem = crime === 'firearms' && unit === 'piece' && item ? ownOf(countersOfItems, item) : undefined;
  const counter = (ofItem ?? ownOf(counters, unit) ?? ownOf(currencies, unit))?.[language].text;
  const citesUnit = ownOf(citesUnits, unit)?.[language].text;
  return counter ?? (citesUnit && counted(citesUnit));
};

/** One of something has no plural in English. */
const singular = (language: Language, { value, unit }: Goods): string | undefined => {
  const name = language === 'en' && value === 1 ? ownOf(units, unit)?.en.text : undefined;
  return name && counted(name);
};

/**
 * A quantity with the symbol of its unit, or as one says it: a number and a classifier, or a currency. A unit of no list is
 * left out: it would be somebody's own words.
 */
const quantityIn = (language: Language, goods: Goods): string => {
  const { value, unit } = goods;
  const number = numberIn(language, value);
  const symbol = ownOf(symbols, unit);
  if (symbol) return `${number} ${symbol}`;
  const counter = singular(language, goods) ?? counterIn(language, goods);
  if (counter === undefined) return number;
  return language === 'zh' ? number + counter : `${number} ${counter}`;
};

/** The names by which goods are put into words. */
export type GoodsNames = { kinds: Names; items: Readonly<Record<string, Names>> };

/**
 * Puts goods into words: the name of the item and its quantity. Goods without a code are called by their kind, because an
 * alert never repeats an officer's own words.
 */
export const goodsWords =
  ({ kinds: kindNames, items }: GoodsNames) =>
  (language: Language, goods: Goods): string => {
    const { crime, item } = goods;
    const named = item === undefined ? undefined : ownOf(ownOf(items, crime) ?? {}, item);
    const name = named ?? ownOf(kindNames, crime);
    return `${name?.[language].text ?? crime} ${quantityIn(language, goods)}`;
  };

/** Goods and their quantity, in the reader's language. */
export const goodsIn = goodsWords({ kinds: crimeNames, items: itemNames });

/** The name of an item in the reader's language; that of its kind where the item has none. */
export const itemIn = (language: Language, crime: Crime, item: string): string =>
  (ownOf(ownOf<Names>(itemNames, crime) ?? {}, item) ?? crimeNames[crime])[language].text;
