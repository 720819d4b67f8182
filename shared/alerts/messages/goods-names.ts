import type { Crime } from '../../reference/crimes.ts';
import type { Language, Wording } from '../../reference/languages.ts';
import { cashInstrumentNames } from '../../reference/names/cash.ts';
import { citesUnitNames } from '../../reference/names/cites-units.ts';
import { counterfeitCategoryNames } from '../../reference/names/counterfeit-goods.ts';
import { crimeNames } from '../../reference/names/crimes.ts';
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
import type { Goods } from '../rules/alert-goods.ts';
import { numberIn } from './alert-format.ts';

type Names = Readonly<Record<string, Wording>>;

/** Names of what may be found with each kind of crime. */
const namesOf: Partial<Record<Crime, Names>> = {
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

const names: Names = { ...citesUnitNames, ...unitNames };
const symbols: Readonly<Record<string, string>> = unitSymbols;

/** What was found, by the name of its list; by its kind where only the officer's own words say what it is. */
const nameIn = (language: Language, { crime, item }: Goods): string =>
  (item === undefined ? undefined : namesOf[crime]?.[item]?.[language].text) ?? crimeNames[crime][language].text;

/** A quantity: with its symbol, or counted things behind a cross, or money by its currency. */
const quantityIn = (language: Language, { value, unit }: Goods): string => {
  const number = numberIn(language, value);
  if (symbols[unit]) return `${number} ${symbols[unit]}`;
  const name = names[unit]?.[language].text;
  return name ? `${number} × ${name}` : `${number} ${unit}`;
};

/** What was found and how much of it, in the reader's language. What an officer typed stays out: it may be anything. */
export const goodsIn = (language: Language, goods: Goods): string =>
  `${nameIn(language, goods)} ${quantityIn(language, goods)}`;
