import { cashInstruments } from '../../reference/cash.ts';
import { counterfeitCategories } from '../../reference/counterfeit-goods.ts';
import type { Crime } from '../../reference/crimes.ts';
import { manufactureEquipment } from '../../reference/equipment.ts';
import { exciseGoodsCodes } from '../../reference/excise-goods-codes.ts';
import { firearmItems } from '../../reference/firearms.ts';
import { medicineProblems } from '../../reference/medicines.ts';
import { precursors } from '../../reference/precursors.ts';
import { speciesCodes } from '../../reference/species-codes.ts';
import { substanceCodes } from '../../reference/substance-codes.ts';
import { wasteTypes } from '../../reference/waste.ts';
import { codesOf } from './code-choice.ts';
import type { Seizure } from './seizure.ts';

/** What stands for goods that no list has. */
const unlisted = 'other';

/** The code by which a seizure is counted and looked for: what it is, whatever list that stands in. */
export const itemOf = (seizure: Seizure): string => {
  if ('substance' in seizure) return seizure.substance;
  if ('species' in seizure) return seizure.species;
  if ('category' in seizure) return seizure.category;
  if ('problem' in seizure) return seizure.problem;
  if ('item' in seizure) return seizure.item;
  if ('instrument' in seizure) return seizure.instrument;
  if ('goods' in seizure) return seizure.goods;
  if ('wasteType' in seizure) return seizure.wasteType;
  if ('chemical' in seizure || 'equipment' in seizure) return seizure.chemical ?? seizure.equipment ?? unlisted;
  return unlisted;
};

const lists: Readonly<Record<Crime, readonly string[]>> = {
  drugs: substanceCodes,
  precursors: [...codesOf(precursors), ...codesOf(manufactureEquipment)],
  'migrant-smuggling': [],
  'trafficking-in-persons': [],
  wildlife: speciesCodes,
  timber: speciesCodes,
  counterfeit: codesOf(counterfeitCategories),
  medicines: codesOf(medicineProblems),
  firearms: codesOf(firearmItems),
  cash: codesOf(cashInstruments),
  excise: [...exciseGoodsCodes],
  waste: codesOf(wasteTypes),
  'document-fraud': [unlisted],
  corruption: [],
  'irregular-crossing': [],
  other: [unlisted],
};

/** Codes of what may be seized with a kind of crime; none for a kind that has no goods. */
export const itemsOf = (crime: Crime): readonly string[] => lists[crime];

/** Every code that `itemOf` can give. */
export const itemCodes: readonly string[] = [...new Set(Object.values(lists).flat())];
