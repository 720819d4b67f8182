import * as z from 'zod';
import { amount } from '../../foundation/amount.ts';
import { freeText } from '../../foundation/free-text.ts';
import { CountryCode } from '../../foundation/place.ts';
import { cashInstruments } from '../../reference/cash.ts';
import { citesTermCodes } from '../../reference/cites-term-codes.ts';
import { citesUnitCodes } from '../../reference/cites-unit-codes.ts';
import { concealments } from '../../reference/concealment.ts';
import { counterfeitCategories } from '../../reference/counterfeit-goods.ts';
import { drugForms } from '../../reference/drug-forms.ts';
import { manufactureEquipment } from '../../reference/equipment.ts';
import { exciseGoodsCodes } from '../../reference/excise-goods-codes.ts';
import { firearmItems } from '../../reference/firearms.ts';
import { medicineFrauds, medicineProblems, medicineTargets } from '../../reference/medicines.ts';
import { packagings } from '../../reference/packaging.ts';
import { precursors } from '../../reference/precursors.ts';
import { speciesCodes } from '../../reference/species-codes.ts';
import { substanceCodes } from '../../reference/substance-codes.ts';
import { timberForms } from '../../reference/timber.ts';
import { units } from '../../reference/units.ts';
import { wasteTypes } from '../../reference/waste.ts';
import { Money } from './money.ts';
import { codesOf, oneOf, someOf } from './one-of.ts';

/** Of one kind, in a report. */
export const mostSeizures = 50;

const value = amount(1e9);

/** A quantity exactly as it was reported. Kilograms are derived from it and never stored in its place. */
const Quantity = z.strictObject({ value, unit: oneOf(units) });

/** A quantity of a species, which may also have a unit of CITES. */
const QuantityOfSpecies = z.strictObject({ value, unit: z.enum([...codesOf(units), ...citesUnitCodes]) });

/** A code of a list, a text, or both. The text says what no code can. */
const Packaging = z
  .strictObject({ code: oneOf(packagings).optional(), text: freeText(200).optional() })
  .refine(({ code, text }) => code !== undefined || text !== undefined, { params: { code: 'required' } });

/** Fields of everything that is seized. */
const asFound = {
  packaging: Packaging.optional(),
  marks: freeText(200).optional(),
  stamps: freeText(200).optional(),
  concealment: z.strictObject({ codes: someOf(concealments, 5), text: freeText(200).optional() }).optional(),
  value: Money.optional(),
};

/** The name that the officer typed, kept as it is. */
const reportedName = freeText(100).optional();
const purityPercent = amount(100).optional();
/** Fields of a seizure of any goods. The kind adds the field that names them. */
export const goodsFields = { reportedName, quantity: Quantity, ...asFound };

export const DrugSeizure = z.strictObject({
  substance: oneOf(substanceCodes),
  reportedName,
  form: oneOf(drugForms).optional(),
  quantity: Quantity,
  purityPercent,
  ...asFound,
});

/** Controlled chemicals, or equipment for making drugs of them. */
export const PrecursorSeizure = z
  .strictObject({
    chemical: oneOf(precursors).optional(),
    equipment: oneOf(manufactureEquipment).optional(),
    purityPercent,
    ...goodsFields,
  })
  .refine(({ chemical, equipment }) => (chemical === undefined) !== (equipment === undefined), {
    params: { code: 'exactly-one', allowed: ['chemical', 'equipment'] },
  });

/** A specimen by the scientific name of its species and its CITES term: scales, live, tusks. */
export const WildlifeSeizure = z.strictObject({
  species: oneOf(speciesCodes),
  term: oneOf(citesTermCodes),
  live: z.boolean().optional(),
  reportedName,
  quantity: QuantityOfSpecies,
  ...asFound,
});

export const TimberSeizure = z.strictObject({
  species: oneOf(speciesCodes),
  form: oneOf(timberForms),
  reportedName,
  quantity: QuantityOfSpecies,
  ...asFound,
});

export const CounterfeitSeizure = z.strictObject({
  category: oneOf(counterfeitCategories),
  brand: freeText(100).optional(),
  ...goodsFields,
});

/** `problem` follows WHO (2017), `fraud` and `target` follow UNODC field guide 07. */
export const MedicineSeizure = z.strictObject({
  problem: oneOf(medicineProblems),
  fraud: oneOf(medicineFrauds).optional(),
  target: oneOf(medicineTargets).optional(),
  product: freeText(200).optional(),
  manufacturer: freeText(200).optional(),
  batch: freeText(60).optional(),
  ...goodsFields,
});

/**
 * Make, model and serial are the marks by which a weapon is traced. Source: UN International Tracing Instrument
 * (A/60/88, 2005).
 */
export const FirearmSeizure = z.strictObject({
  item: oneOf(firearmItems),
  make: freeText(100).optional(),
  model: freeText(100).optional(),
  calibre: freeText(40).optional(),
  serial: freeText(60).optional(),
  madeIn: CountryCode.optional(),
  ...goodsFields,
});

/** Money is counted by its amount (`value`). The number of notes or bars is optional. */
export const CashSeizure = z.strictObject({
  instrument: oneOf(cashInstruments),
  declared: z.boolean().optional(),
  ...goodsFields,
  quantity: Quantity.optional(),
  value: Money,
});

export const ExciseSeizure = z.strictObject({
  goods: oneOf(exciseGoodsCodes),
  brand: freeText(100).optional(),
  ...goodsFields,
});

/** `unNumber` is the UN number of dangerous goods, `basel` an entry of the Basel Convention's lists (Y48, A1160). */
export const WasteSeizure = z.strictObject({
  wasteType: oneOf(wasteTypes),
  unNumber: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  basel: z
    .string()
    .regex(/^(Y\d{1,2}|[AB]\d{4})$/)
    .optional(),
  ...goodsFields,
});

/** Goods that are in no list, in the officer's words. */
export const OtherSeizure = z.strictObject({ what: freeText(200), ...goodsFields });

/** A list of seizures of one kind, with at least one of them. */
export const seizures = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).min(1).max(mostSeizures);

export type DrugSeizure = z.infer<typeof DrugSeizure>;
export type CashSeizure = z.infer<typeof CashSeizure>;

/** Whether a seizure is money, which is counted by its value. Everything else is counted by its quantity. */
export const isCash = (seizure: object): seizure is CashSeizure => 'instrument' in seizure;
