import { unitSymbols } from '../../reference/alert-terms.ts';
import type { Crime } from '../../reference/crimes.ts';
import type { Language, Wording } from '../../reference/languages.ts';
import { cashInstrumentNames } from '../../reference/names/cash.ts';
import { citesUnitNames } from '../../reference/names/cites-units.ts';
import { counterfeitCategoryNames } from '../../reference/names/counterfeit-goods.ts';
import { manufactureEquipmentNames } from '../../reference/names/equipment.ts';
import { exciseGoodsNames } from '../../reference/names/excise-goods.ts';
import { firearmItemNames } from '../../reference/names/firearms.ts';
import { medicineProblemNames } from '../../reference/names/medicines.ts';
import { precursorNames } from '../../reference/names/precursors.ts';
import { speciesNames } from '../../reference/names/species.ts';
import { substanceNames } from '../../reference/names/substances.ts';
import { unitNames } from '../../reference/names/units.ts';
import { wasteTypeNames } from '../../reference/names/waste.ts';
import type { Goods } from './alert-facts.ts';
import { numberIn } from './alert-format.ts';

type Names = Readonly<Record<string, Wording>>;

const itemNames: Readonly<Partial<Record<Crime, Names>>> = {
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

const unitWords: Names = { ...citesUnitNames, ...unitNames };
const symbols: Readonly<Record<string, string>> = unitSymbols;

/** A unit with a symbol stands behind the number; a thing that is counted behind a cross; a currency by its code. */
const quantityIn = (language: Language, { value, unit }: Goods): string => {
  const number = numberIn(language, value);
  if (symbols[unit]) return `${number} ${symbols[unit]}`;
  const word = unitWords[unit]?.[language].text;
  return word ? `${number} × ${word}` : `${number} ${unit}`;
};

/**
 * Something that was found, in the reader's words: by the name of its code in the reference, since what an officer typed
 * may be anything. What no list has is left to the report.
 */
export const goodsInWords = (language: Language, goods: Goods): string => {
  const name = itemNames[goods.crime]?.[goods.item]?.[language].text;
  return [...(name ? [name] : []), quantityIn(language, goods)].join(' ');
};
