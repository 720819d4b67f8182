import { cashInstruments } from '../../reference/cash.ts';
import { counterfeitCategories } from '../../reference/counterfeit-goods.ts';
import type { Crime } from '../../reference/crimes.ts';
import { manufactureEquipment } from '../../reference/equipment.ts';
import { exciseGoods } from '../../reference/excise-goods.ts';
import { firearmItems } from '../../reference/firearms.ts';
import { medicineProblems } from '../../reference/medicines.ts';
import { precursors } from '../../reference/precursors.ts';
import { speciesCodes } from '../../reference/species-codes.ts';
import { substanceCodes } from '../../reference/substance-codes.ts';
import { wasteTypes } from '../../reference/waste.ts';
import { codesOf } from '../incident/code-choice.ts';

const lists: Partial<Record<Crime, readonly string[]>> = {
  drugs: codesOf(substanceCodes),
  precursors: [...codesOf(precursors), ...codesOf(manufactureEquipment)],
  wildlife: codesOf(speciesCodes),
  timber: codesOf(speciesCodes),
  counterfeit: codesOf(counterfeitCategories),
  medicines: codesOf(medicineProblems),
  firearms: codesOf(firearmItems),
  cash: codesOf(cashInstruments),
  excise: codesOf(exciseGoods),
  waste: codesOf(wasteTypes),
};

/** Codes of what may be found with a kind of crime; none for a kind that has no goods. */
export const itemCodes = (crime: Crime): readonly string[] => lists[crime] ?? [];
